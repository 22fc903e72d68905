/** Runs the command line in this process: its arguments, its exit code. */
export async function start(run: (args: readonly string[]) => Promise<number>): Promise<void> {
  // A reader that stops early (`backread | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode);
  });
  process.exitCode = await run(process.argv.slice(2));
}
