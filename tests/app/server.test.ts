import { expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { DataFileError } from '@/query/dataFileError.ts'
import { fetchFile } from '@/query/fetchFile.ts'
import { serveScenario } from '../support/server.ts'

const fault = async (file: string) => {
  const failure: unknown = await fetchFile(file).then(
    () => undefined,
    (error: unknown) => error,
  )
  return failure instanceof DataFileError ? failure.fault : failure
}

test('the tiny world is served through the contract’s addresses', async () => {
  expect(await fetchFile(address.catalogue())).toMatchObject({ contract: CONTRACT_VERSION })
})

test('a file that is not in the tiny world is missing', async () => {
  expect(await fault(address.region('nirgendwo'))).toBe('missing')
})

test('each scenario reaches the door to the files as the fault it plays', async () => {
  serveScenario('missing', 'catalogue')
  expect(await fault(address.catalogue())).toBe('missing')
  serveScenario('cut-off', 'catalogue')
  expect(await fault(address.catalogue())).toBe('cut-off')
  serveScenario('foreign', 'catalogue')
  expect(await fault(address.catalogue())).toBe('foreign-version')
  serveScenario('offline')
  expect(await fault(address.catalogue())).toBe('offline')
})
