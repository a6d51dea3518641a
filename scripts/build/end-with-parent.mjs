// Loaded into the tools that a build starts, and into their workers: whoever ends a build means them as well, but a
// process that is killed cannot pass it on. Left alone, they would write into the folders of the next build.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.exit(1)
}, 200).unref()
