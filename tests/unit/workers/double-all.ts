/** Work for processes: doubles numbers by what all share, refuses negative ones. */
export default async function doubleAll(items: number[], shared: { factor: number }) {
  return items.map((item) => {
    if (item < 0) throw new Error(`${item} is negative`)
    return { doubled: item * shared.factor, pid: process.pid }
  })
}
