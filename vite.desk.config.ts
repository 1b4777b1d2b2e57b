import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontsPlugin } from './src/press/fonts/fontsPlugin.ts';
import { prepaintPlugin } from './src/press/page/prepaintPlugin.ts';

/** The desk's page (`npm run desk` builds it when its code has changed): the reader's own components around an editor. */
export default defineConfig({
  publicDir: false,
  plugins: [react(), fontsPlugin(JSON.parse(process.env.DESK_MASTHEAD ?? '{}')), prepaintPlugin()],
  build: {
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: 'src/desk/app/index.html', checks: { pluginTimings: false } },
  },
});
