import type { Facts } from './facts.ts'

/** Somebody named, and where: an offset in the file's text. */
export interface NamedInText {
  offset: number
  name: string
}

/** Finds people whom a file's text gives a title or an honorific: Mr Tanaka, Tanaka-san, 田中さん. Each is told once. */
export function namesInText({ file: { text }, interview }: Pick<Facts, 'file' | 'interview'>): NamedInText[] {
  const found = new Map<string, NamedInText>()
  for (const pattern of patterns) {
    for (const { 0: name, index, groups } of text.matchAll(pattern)) {
      const who = groups?.who ?? ''
      if (
        interview.interviewer.includes(who) ||
        isNobody(who, groups?.honorific ?? '', text.charAt(index - 1))
      )
        continue
      if (!found.has(name)) found.set(name, { offset: index, name: name.replace(/\s+/g, ' ') })
    }
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset)
}

const patterns = [
  /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?[ \u00A0](?<who>\p{Lu}\p{Ll}[\p{L}’'-]*)/gu,
  /(?<![\p{L}-])(?<who>\p{Lu}\p{Ll}+)-(?:san|kun|chan|sama)(?!\p{L})/gu,
  /\b[Pp](?:ortrait|hoto(?:graph)?|icture) of (?<who>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu,
  /\b[Cc]ourtesy of (?<who>\p{Lu}\p{Ll}+)/gu,
  /(?<![\p{sc=Han}々])(?<who>[\p{sc=Han}々]{1,4}) ?(?<honorific>さん|氏(?!名|族)|様(?![子々式相態な])|くん|ちゃん)/gu,
  /(?<![\p{sc=Kana}ー])(?<who>[\p{sc=Kana}・]{2,10}) ?(?<honorific>さん|氏(?!名|族)|様(?![子々式相態な]))/gu,
  /(?<who>\p{Lu}\p{Ll}+) ?(?<honorific>さん|氏(?!名|族)|様(?![子々式相態な]))/gu,
]

/** Japanese gives honorifics to customers, mothers and bakers as well. */
function isNobody(who: string, honorific: string, before: string): boolean {
  if (honorific === '') return false
  if (/[おご御]/.test(before) || everybody.test(who)) return true
  return honorific !== 'さん' && [...who].length < 2
}

const everybody =
  /(?:[員師手者人官長士客母父兄姉孫嫁婿娘親業社家方側隣皆医奥屋主弟妹生徒赤神王姫仕模多同異有彼摂華両某貴殿]|息子|旦那|店舗|相手|先方|企業|会社)$|^(?:ママ|パパ|スタッフ|ファン|ゲスト|プロ|クライアント|ベテラン|アシスタント|パート|アルバイト|バイト|ボランティア)$/u
