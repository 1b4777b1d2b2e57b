import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prepaint } from './src/boot/prepaint.ts';
import { fonts } from './src/press/fonts/fonts.ts';

/** The desk's page (`npm run desk` builds it when its code has changed): the reader's own components around an editor. */
export default defineConfig({
  publicDir: false,
  plugins: [react(), fonts(JSON.parse(process.env.DESK_MASTHEAD ?? '{}')), prepaint()],
  build: {
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: 'src/desk/app/index.html', checks: { pluginTimings: false } },
  },
});
