const ASKED_AT_ONCE = 3;

const failed = (errCode, why) => ({ errCode, errMsg: `requestSubscribeMessage:fail ${why}` });

/** What a telephone does with the question for messages: WeChat asks it in the turn of a tap itself alone, and what was answered goes to its platform. */
export function createSubscriptions(telephone) {
  let tapped = false;

  /** What WeChat says at once, without asking. */
  function refusal(tmplIds) {
    if (!tapped) return failed(20000, 'can only be invoked by user TAP gesture.');
    if (tmplIds.length === 0) return failed(10001, 'TmplIds cannot be empty');
    if (tmplIds.length > ASKED_AT_ONCE) return failed(20003, 'Templates count out of max bounds');
    return telephone.allows === 'main switch off' ? failed(20004, 'The main switch is switched off') : undefined;
  }

  async function answer(tmplIds) {
    const answers = Object.fromEntries(tmplIds.map((id) => [id, telephone.allows]));
    await telephone.answerWindow(answers);
    return { errMsg: 'requestSubscribeMessage:ok', ...answers };
  }

  return {
    /** Runs what a tap starts; what it starts later is not in it any more. */
    inTap(run) {
      tapped = true;
      try {
        run();
      } finally {
        tapped = false;
      }
    },
    doors: {
      requestSubscribeMessage({ tmplIds = [], success, fail, complete }) {
        const refused = refusal(tmplIds);
        telephone.asked.messages.push(refused?.errMsg ?? tmplIds.length);
        const work = refused ? Promise.reject(refused) : answer(tmplIds);
        work.then(success, fail).finally(() => complete?.({}));
      },
      getSetting: ({ success }) =>
        void setTimeout(() => success?.({ errMsg: 'getSetting:ok', authSetting: {}, subscriptionsSetting: telephone.subscriptions })),
      openSetting({ success }) {
        if (tapped) telephone.subscriptions = { mainSwitch: true, itemSettings: {} };
        setTimeout(() => success?.({ errMsg: 'openSetting:ok', authSetting: {} }));
      },
    },
  };
}
