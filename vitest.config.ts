import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests start whole processes on busy machines: generous time, few workers.
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'rules/**/*.test.ts', 'tools/**/*.test.ts'],
  },
});
