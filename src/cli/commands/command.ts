import type { Command } from 'commander';

/** What a command is given: the program to hang itself on, and where its exit code goes. */
export interface CommandHost {
  readonly program: Command;
  /** Sets the exit code of the process (see EXIT in ../exit.ts). */
  exit(code: number): void;
}

/** The contract of every file in this folder: adds one `backread NAME` to the program. What it needs is loaded when it runs. */
export type AddCommand = (host: CommandHost) => void;
