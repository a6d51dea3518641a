/**
 * Licences that anything in the lock file may have, by their SPDX identifier, and why that is no burden for whoever
 * publishes a series with this code.
 * @see https://spdx.org/licenses/
 */
export const allowedLicences: Record<string, string> = {
  '0BSD': 'permissive',
  'Apache-2.0': 'permissive',
  'BlueOak-1.0.0': 'permissive',
  'BSD-2-Clause': 'permissive',
  'BSD-3-Clause': 'permissive',
  'CC0-1.0': 'public domain',
  'CC-BY-4.0': 'data that names its makers (which browser knows what); nothing of it is published',
  ISC: 'permissive',
  'LGPL-3.0-or-later': 'libvips, which sharp loads as a library of its own; nothing of it is published',
  MIT: 'permissive',
  'MPL-2.0':
    'asks for the source of its own changed files alone; used unchanged, and nothing of it is published',
  'OFL-1.1': 'fonts: pictures drawn with them are free',
}

/** What a package forgot to say where programs look for it, read by a person; for this version alone. */
export const licencesReadByHand: Record<string, string> = {
  // The licence of its repository, which the other packages made there name: https://github.com/timlrx/contentlayer2
  '@contentlayer2/source-remote-files@0.5.8': 'MIT',
  // Its LICENCE file.
  'duplexer@0.1.1': 'MIT',
  // The last lines of its Readme.md.
  'format@0.2.2': 'MIT',
}
