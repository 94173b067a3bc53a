import { Writer } from 'n3';
import { prefixes, type GraphNode } from './graph.js';
import { quadsOf } from './quads.js';

/** A description as RDF 1.1 Turtle. */
export function graphTurtle(nodes: readonly GraphNode[]): string {
  let text = '';
  const writer = new Writer(
    {
      write(chunk: string, _encoding: unknown, done?: () => void) {
        text += chunk;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes },
  );
  writer.addQuads(quadsOf(nodes));
  writer.end();
  return text;
}
