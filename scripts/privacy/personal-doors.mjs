import { LOCATION_APIS, PLATFORM_APIS } from '@huiyin/shared/privacy/platform-apis';

const APIS = Object.keys(PLATFORM_APIS);
/** A call, also of what a bundler made of it; a name in a list of names is none. */
const CALL = new RegExp(`\\.(${APIS.join('|')})\\s*(?:\\?\\.)?\\(`, 'g');
/** Doors that only a press on WeChat's own button opens, with or without the consent beside it. */
const BUTTON = /["'`](getPhoneNumber|getRealtimePhoneNumber|getUserInfo|chooseAvatar)\|agreePrivacyAuthorization["'`]/g;
const OPEN_TYPE = /open-?[tT]ype["']?\s*[:=]\s*\{?\s*["'`](\w+)["'`]/g;
const NICKNAME = /\btype["']?\s*[:=]\s*\{?\s*["'`]nickname["'`]/;

/** What app.json has to say for WeChat to ask at all. */
const CHECK = '__usePrivacyCheck__';

/** The platform's doors on personal data that a source, or a built script, opens. */
export function doorsIn(code) {
  const found = [CALL, BUTTON, OPEN_TYPE].flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name));
  return [...new Set([...found.filter((name) => APIS.includes(name)), ...(NICKNAME.test(code) ? ['chooseAvatar'] : [])])];
}

/**
 * What is wrong between what is opened (`file → doors`), what is declared, and what app.json says; and what is declared and opened nowhere, which
 * the operator may strike out in the console.
 */
export function compare({ opened, declared, app }) {
  const used = new Set(opened.flatMap(([, doors]) => doors));
  const undeclared = opened.flatMap(([file, doors]) =>
    doors.filter((door) => !declared.includes(door)).map((door) => `${file} opens ${door}, which the declaration does not have.`),
  );
  const location = LOCATION_APIS.filter((door) => used.has(door)).sort();
  const named = [...(app.requiredPrivateInfos ?? [])].sort();
  return {
    wrong: [
      ...undeclared,
      ...(app[CHECK] === true ? [] : [`app.json does not set ${CHECK}.`]),
      ...(location.join() === named.join() ? [] : [`requiredPrivateInfos of app.json names [${named}], and what is used is [${location}].`]),
    ],
    unused: declared.filter((door) => !used.has(door)),
  };
}
