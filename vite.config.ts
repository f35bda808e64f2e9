import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The address of every file is relative, so that the folder `dist` works under any path of any web server.
export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  build: { target: 'es2023', sourcemap: false, modulePreload: { polyfill: false } },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: false },
})
