/** Answers a moment later as WeChat does: by callback, and by promise where no callback was given. */
export const succeed =
  (answer = {}) =>
  (options = {}) => {
    const answered = new Promise((resolve) => {
      setTimeout(() => resolve({ errMsg: 'ok', ...(typeof answer === 'function' ? answer(options) : answer) }));
    });
    if (!options.success && !options.fail && !options.complete) return answered;
    void answered.then((result) => {
      options.success?.(result);
      options.complete?.(result);
    });
    return undefined;
  };
