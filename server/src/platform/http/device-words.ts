type Sign = readonly [sign: RegExp, name: string];

/** Programs, the more special one first: each also says what it is built upon. */
const PROGRAMS: readonly Sign[] = [
  [/MicroMessenger/i, 'WeChat'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/HuaweiBrowser/i, 'Huawei Browser'],
  [/MiuiBrowser/i, 'Mi Browser'],
  [/QQBrowser/i, 'QQ Browser'],
  [/UC?Browser/, 'UC Browser'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const MACHINES: readonly Sign[] = [
  [/OpenHarmony|HarmonyOS/i, 'HarmonyOS'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux|X11/, 'Linux'],
];

const named = (said: string, signs: readonly Sign[]): string[] =>
  signs
    .filter(([sign]) => sign.test(said))
    .flatMap(([, name]) => name)
    .slice(0, 1);

/** What a device says of itself (`User-Agent`), in a few words that its owner knows it by: `Chrome · Windows`. `null` where it says nothing known. */
export function deviceWords(said: string | undefined): string | null {
  const words = said === undefined ? [] : [...named(said, PROGRAMS), ...named(said, MACHINES)];
  return words.length === 0 ? null : words.join(' · ');
}
