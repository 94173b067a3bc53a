const newline = 0x0a;

/** The lines of a stream of bytes, without their line ends; only one is held at a time. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    // A piece is good until the next one is read.
    if (start < chunk.length) rest.push(new Uint8Array(chunk.subarray(start)));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
