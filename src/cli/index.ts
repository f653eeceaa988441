import module from 'node:module';

// The next run need not compile again. Node has this since 22.8; this package runs on 20, too.
module.enableCompileCache?.();
// A reader such as `head` may leave before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
