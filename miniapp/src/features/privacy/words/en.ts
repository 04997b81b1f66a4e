import type { PrivacyAskWords } from './privacy-ask-words.ts';

export const en: PrivacyAskWords = {
  title: 'Privacy',
  ownData: 'My data',
  askTitle: 'Before it is used',
  askWords:
    'A photo, your number from WeChat, a copy: each needs your consent first. It serves only what you report, and you can take it back. Without it you can still report; only this one thing stays shut.',
  read: 'Read the privacy page',
  agree: 'I agree',
  refuse: 'I do not',
  noPhotos: {
    refused: 'You did not agree to photos, so nothing was opened. You can submit without; to use them, press again in ten seconds and agree.',
    undeclared: 'Photos are not declared for this mini-program yet. You can submit without; please tell the office.',
    unavailable: 'Camera and photos do not open. Allow WeChat to use them in the settings of your phone, then press again. You can submit without.',
  },
  noCamera: 'The camera does not open. Allow WeChat to use it in the settings of your phone, then scan again.',
  atEntry: 'Before you sign in: what is collected, and why',
};
