import { escapeHtml } from '../escape-html.ts'

/**
 * A configuration for fontconfig by which texts are set in the fonts of some folders alone, and drawn as their
 * outlines say, so that neither fonts nor settings of a machine have a say.
 * See https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 * @param folders absolute paths
 * @param cacheFolder absolute path of where fontconfig may keep what it read of the fonts
 */
export function fontsConfig(folders: string[], cacheFolder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${escapeHtml(folder)}</dir>`).join('\n')}
  <cachedir>${escapeHtml(cacheFolder)}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`
}
