import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fonts } from './src/press/fonts.ts';
import { prepaint } from './src/press/prepaint.ts';

/** The desk's page (`npm run desk` builds it when its code has changed): the reader's own components around an editor. */
export default defineConfig({
  publicDir: false,
  plugins: [react(), fonts(JSON.parse(process.env.DESK_MASTHEAD ?? '{}')), prepaint()],
  build: {
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: 'src/desk/page/index.html', checks: { pluginTimings: false } },
  },
});
