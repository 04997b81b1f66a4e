/**
 * The telephone of a user of the stand-in for WeChat at `standIn`: what WeChat itself answers there. Without one, WeChat gives no code, as where
 * it has no network.
 */
export function createTelephone(standIn, name) {
  let openid;
  const asked = { logins: 0, messages: [] };
  const ask = async (path, body) => {
    const answer = await fetch(`${standIn}/_stand-in/${path}`, { method: 'POST', body: JSON.stringify(body) });
    return answer.json();
  };
  const known = async () => (openid ??= (await ask('people', { name })).openId);
  return {
    asked,
    /** The next code that is scanned says this: its page with its query. */
    scans: undefined,
    /** `undefined`: the user does not let the number be known. */
    number: undefined,
    /** WeChat gives this code and not a fresh one. */
    oldCode: undefined,
    async login() {
      asked.logins += 1;
      if (!standIn) throw new Error('login:fail');
      return this.oldCode === undefined ? ask('login-codes', { openid: await known() }) : { code: this.oldCode };
    },
    /** The settings of the telephone do not let WeChat use camera and photos. */
    cameraShut: false,
    /** So many are chosen where photos are asked for, if there may be as many. */
    photos: 1,
    /** What the user answers where WeChat asks whether it may send messages. */
    allows: 'accept',
    /** What the settings of WeChat say of messages; `undefined`: nothing. */
    subscriptions: undefined,
    async answerWindow(answers) {
      if (standIn) await ask('popup-answers', { openid: await known(), answers });
    },
    /** The pages that messages to this user open, oldest first. */
    async messagePages() {
      const answer = await fetch(`${standIn}/_stand-in/messages?openid=${await known()}`);
      return (await answer.json()).map(({ page }) => page);
    },
    async phoneNumber() {
      if (!standIn || this.number === undefined) return { errMsg: 'getPhoneNumber:fail user deny' };
      return { errMsg: 'getPhoneNumber:ok', ...(await ask('phone-codes', { openid: await known(), number: this.number })) };
    },
  };
}
