/** Answers a moment later as WeChat does: by callback, and by promise where no callback was given; what `answer` throws is its failure. */
export const succeed =
  (answer = {}) =>
  (options = {}) => {
    const answered = new Promise((resolve) => setTimeout(resolve))
      .then(() => ({ errMsg: 'ok', ...(typeof answer === 'function' ? answer(options) : answer) }))
      .catch(({ message }) => Promise.reject({ errMsg: message }));
    if (!options.success && !options.fail && !options.complete) return answered;
    const heard = (tell) => (result) => {
      tell?.(result);
      options.complete?.(result);
    };
    void answered.then(heard(options.success), heard(options.fail));
    return undefined;
  };
