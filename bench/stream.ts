import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const line = `${JSON.stringify({ id: 'a', text: 'تم التوقيع يوم 9 دجنبر 2016 على اتفاقية بمبلغ 2,4 مليون يورو. '.repeat(20) })}\n`;

/** The peak memory of a stream of lines over that of a tenth of them: 1 is constant memory. */
export async function stream(): Promise<string[]> {
  const [few, many] = [await peak(1_000), await peak(10_000)];
  return [
    `${'extract --ndjson, 10 x lines'.padEnd(28)} ${(many / few).toFixed(2)} x the peak memory (${(many / 1024).toFixed(0)} MB)`,
  ];
}

/** In kilobytes, as the kernel counts it, read while the process still stands. */
async function peak(lines: number): Promise<number> {
  const child = spawn(process.execPath, [command, 'extract', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answers = 0;
  const done = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 0x0a) answers++;
      if (answers === lines) resolve();
    });
  });
  for (let i = 0; i < lines; i++) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  await done;
  const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8')) ?? [];
  child.stdin.end();
  await once(child, 'close');
  return Number(kilobytes);
}
