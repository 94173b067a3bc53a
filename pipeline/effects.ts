/** The world as a parameter: clock, disk, network and terminal. Tests give their own; only main.ts takes the real one. */
import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { realDisk } from './disk.js';

export interface Effects {
  readonly now: () => Date;
  readonly disk: Disk;
  /** Standard input, piece by piece. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** The answer: standard output, as text or as its bytes in UTF-8. */
  readonly print: (text: string | Uint8Array) => void;
  /** What happens meanwhile, and trouble: standard error, a line each. */
  readonly log: (line: string) => void;
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** Looks the addresses of a host up. */
  readonly lookup: LookupFunction;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** What the environment says; secrets come from there. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches standard error. */
  readonly isTerminal: boolean;
}

/**
 * A path is relative to the working folder or absolute. Every failure is Node's own error, with its `code` and `path`.
 */
export interface Disk {
  /** What stands at a path, links followed; undefined where there is nothing. */
  kind(path: string): Promise<EntryKind | undefined>;
  read(path: string): Promise<Uint8Array>;
  /** What changes whenever somebody writes to a file: its size, its time and its place on the disk; undefined where there is no file. */
  stamp(path: string): Promise<string | undefined>;
  /** A file in pieces, read as they are asked for; a piece is good until the next one is. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** The entries of a folder, in code units' order of their names; links followed. */
  list(folder: string): Promise<Entry[]>;
  /** Makes a file that was not there, and its folders. Text becomes UTF-8. */
  write(path: string, chunks: Chunks): Promise<void>;
  /** Adds to the end of a file, made when missing. */
  append(path: string, text: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** A second name for a file; makes the folders of `path`. */
  link(existing: string, path: string): Promise<void>;
  symlink(target: string, path: string): Promise<void>;
  /** Where a symbolic link points; undefined where there is none. */
  readLink(path: string): Promise<string | undefined>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all that it holds; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** Returns when a file, or the names in a folder, are safe on the disk. */
  sync(path: string): Promise<void>;
}

/** A piece of a file. */
export type Chunk = string | Uint8Array;

/** A file in pieces, made while it is written, so that no whole file stands in memory. */
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

export type EntryKind = 'file' | 'folder' | 'other';

interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
  readonly isLink: boolean;
}

/** How a command ends. 0: all was read; 1: some was refused, or is at fault; 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/**
 * An operation that can fail, did. It is told without a stack: the place, the found and the expected, and what to do. A
 * command that goes on without it ends with 1; one that it stops, with 2.
 */
export class PipelineError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'PipelineError';
    this.hint = hint;
  }

  /** The message and, where there is one, the hint in a second line. */
  override toString(): string {
    return this.hint === undefined ? this.message : `${this.message}\n  ${this.hint}`;
  }
}

export const realEffects: Effects = {
  now: () => new Date(),
  disk: realDisk,
  stdin: () => process.stdin,
  print: (text) => void process.stdout.write(text),
  log: (line) => void process.stderr.write(`${line}\n`),
  fetch: (url, request) => fetch(url, request),
  lookup,
  sleep: (milliseconds) => setTimeout(milliseconds),
  environment: process.env,
  isTerminal: process.stderr.isTTY,
};
