import { succeed } from './wx-answers.mjs';

const NOT_AUTHORIZED = 104;

/**
 * WeChat's guard: until somebody agreed, a door on personal data asks the mini-program first, and believes its "agreed" only where the button that
 * it names was pressed. Without a listener WeChat asks by itself; here it then takes the consent for given.
 */
export function createPrivacy() {
  let agreed = false;
  let listener;
  const asked = [];
  const pressed = new Set();
  const refused = (name) => ({ errMsg: `${name}:fail privacy permission is not authorized`, errno: NOT_AUTHORIZED });

  return {
    /** The doors that asked, in their order. */
    asked,
    /** Somebody pressed WeChat's own button of consent. */
    press: (id) => pressed.add(id),
    doors: {
      onNeedPrivacyAuthorization(heard) {
        listener = heard;
      },
      getPrivacySetting: succeed(() => ({ needAuthorization: !agreed, privacyContractName: '《隐私保护指引》' })),
      openPrivacyContract: succeed(),
    },
    guarded:
      (name, open) =>
      (options = {}) => {
        if (agreed || !listener) return open(options);
        asked.push(name);
        const answered = new Promise((resolve, reject) => {
          const hear = ({ event, buttonId }) => {
            if (event === 'exposureAuthorization') return;
            agreed = event === 'agree' && pressed.has(buttonId);
            if (agreed) resolve();
            else reject(refused(name));
          };
          listener(hear, { referrer: name });
        });
        // Like every door: by callback, and by promise where no callback was given.
        if (!options.success && !options.fail && !options.complete) return answered.then(() => open(options));
        answered.then(
          () => open(options),
          (reason) => {
            options.fail?.(reason);
            options.complete?.(reason);
          },
        );
        return undefined;
      },
  };
}
