import { PipelineError } from '../../effects.js';

/** A text of the configuration, with what the environment says for each `${NAME}` in it: so no secret stands in a file. */
export const fill = (text: string, place: string, environment: Readonly<Record<string, string | undefined>>): string =>
  text.replace(/\$\{(\w+)\}/gu, (_, name: string) => {
    const found = environment[name];
    if (found !== undefined) return found;
    throw new PipelineError(`${place}: Cannot find \`${name}\` in the environment, expected it there`);
  });
