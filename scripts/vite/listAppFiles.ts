import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { build, type Plugin } from 'vite'
import { DATA_FOLDER } from '../../src/contract/address.ts'
import { APP_FILES, type AppFiles, KEPT_WORKER } from '../../src/contract/appFiles.ts'

const hashOf = (...parts: readonly (string | Buffer)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}

/** Every file below a folder, by its address relative to it. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The list of what is in a built site, data and worker left out: data have their own list, the catalogue, and can be exchanged alone. */
export async function appFilesOf(folder: string): Promise<AppFiles> {
  const names = (await filesBelow(folder)).filter((name) => !name.startsWith(`${DATA_FOLDER}/`) && name !== APP_FILES && name !== KEPT_WORKER)
  const files = await Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(folder, name))
      // Readers open the folder, never the file: under that address it must be found again.
      return { file: name === 'index.html' ? '' : name, hash: hashOf(content), bytes: content.length }
    }),
  )
  return { build: hashOf(...files.flatMap(({ file, hash }) => [file, hash])), files }
}

/** Writes beside the built page what keeping it offline needs: the worker, a file of its own with all it imports, and the list of the app's files. */
export function listAppFiles(): Plugin {
  let [root, folder] = ['', '']
  return {
    name: 'list-app-files',
    apply: 'build',
    configResolved(config) {
      root = config.root
      folder = join(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          root,
          logLevel: 'warn',
          publicDir: false,
          resolve: { tsconfigPaths: true },
          build: {
            target: 'es2023',
            outDir: folder,
            emptyOutDir: false,
            lib: { entry: join(root, 'src/query/kept/kept.worker.ts'), formats: ['iife'], name: 'kept', fileName: () => KEPT_WORKER },
          },
        })
        await writeFile(join(folder, APP_FILES), JSON.stringify(await appFilesOf(folder)))
      },
    },
  }
}
