/** Does something with each of many files, some at a time: the disk works while the processor does. */
export async function eachFile(paths: string[], work: (path: string) => Promise<void>): Promise<void> {
  const rest = paths.values()
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (const path of rest) await work(path)
    }),
  )
}
