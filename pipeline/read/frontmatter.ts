const frontMatter = /^---[^\S\n\r]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?---[^\S\n\r]*(?:\r\n|\n|\r|$)/u;

/** The length of the YAML front matter with both its fences, in UTF-16 code units; 0 where there is none. */
export const frontMatterLength = (text: string): number => frontMatter.exec(text)?.[0].length ?? 0;
