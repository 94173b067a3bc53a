import type { Message } from '../model.js';
import { controlShare, guessCharset, guessUtf16, sameCharset, strictly } from './charset.js';
import { decode, markOf, nulMessage, type Decoded } from './decode.js';
import { mostControlsInOtherCharset, mostControlsInText } from './undecodable.js';

/** A charset that a source is said to be in, and by what. */
export interface Declared {
  readonly charset: string;
  readonly by: string;
}

/**
 * Bytes to text, of a source: by its mark; as UTF-8, which nothing else looks like; as Arabic, guessed from its letters;
 * else as what it is said to be. Anything but UTF-8 has a message. Refuses what `decode` refuses, and what cannot be told
 * surely.
 */
export function decodeSource(bytes: Uint8Array, file: string, declared: readonly Declared[] = []): Decoded {
  const { charset, mark, body } = markOf(bytes, file);
  if (mark.length > 0 || isUtf8(body)) {
    const { text, messages } = decode(bytes, file);
    const said = against(charset, declared);
    return { text, messages: said === '' ? messages : [...messages, message(`${charset}, by its bytes${said}`)] };
  }
  for (const { charset, reason } of otherCharsets(body, declared)) {
    const text = strictly(charset, body);
    if (text === undefined || controlShare(text) > mostControlsInOtherCharset) continue;
    return { text, messages: [message(reason), ...nulMessage(text)] };
  }
  return decode(bytes, file);
}

function isUtf8(bytes: Uint8Array): boolean {
  const text = strictly('utf-8', bytes);
  return text !== undefined && controlShare(text) <= mostControlsInText;
}

/** What else the bytes may be, the surest first, and why. */
function* otherCharsets(
  bytes: Uint8Array,
  declared: readonly Declared[],
): Generator<{ readonly charset: string; readonly reason: string }> {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== undefined) yield { charset: utf16, reason: `${utf16}, by its bytes, without a mark` };
  if (isDamagedUtf8(bytes)) return;
  const { charset, isSure } = guessCharset(bytes);
  if (isSure) {
    const said = declared.find((other) => sameCharset(other.charset, charset));
    const by = said === undefined ? 'guessed from its letters' : `by its ${said.by}`;
    yield { charset, reason: `${charset}, ${by}${against(charset, declared)}` };
  }
  for (const { charset, by } of declared)
    if (!sameCharset(charset, 'utf-8')) yield { charset, reason: `${charset}, by its ${by}` };
}

const arabic = /[\u0620-\u064a]/gu;
const damage = /\ufffd/gu;

/** A text with a few bad bytes is not another charset. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return (text.match(arabic)?.length ?? 0) > (text.match(damage)?.length ?? 0);
}

function against(charset: string, declared: readonly Declared[]): string {
  const other = declared.find((said) => !sameCharset(said.charset, charset));
  return other === undefined ? '' : `, though its ${other.by} says \`${other.charset}\``;
}

const message = (how: string): Message => ({ reason: `Read as ${how}`, line: null, column: null, rule: 'charset' });
