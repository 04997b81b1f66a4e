import type { PrivacyDeclarationWords } from './privacy.words.contract.ts';

export const privacyEn: PrivacyDeclarationWords = {
  kinds: {
    identity: {
      what: 'The identifier that WeChat gives us (openid)',
      why: 'To know that it is you, so that you sign in without a password',
      kept: 'Until you delete your account',
    },
    name: {
      what: 'Your name, or what you want to be called',
      why: 'So that whoever handles it knows whose matter it is',
      kept: 'Until you delete your account',
    },
    telephone: {
      what: 'Your telephone number',
      why: 'To check which home is yours; to know you when you call; so that workers and the office can call you about your matter',
      kept: 'Until you delete your account, or take it back in WeChat; while a matter is open, until it ends',
    },
    household: {
      what: 'Which home you live in',
      why: 'To know where to come, and to let your family see what concerns the home',
      kept: 'Until you delete your account, or move out',
    },
    report: {
      what: 'What you report, add and rate',
      why: 'To handle it, to answer you, to keep a record',
      kept: 'For good, with the record; after you delete your account it no longer says who wrote it',
    },
    photos: {
      what: 'The photos and videos that you choose',
      why: 'So that the trouble can be seen; you can report without any',
      kept: 'With the matter; what was not submitted goes after 7 days; all of it goes when you delete your account',
    },
    signature: { what: 'Your signature after a visit', why: 'To show that the visit took place', kept: 'With the record' },
    notices: { what: 'Messages to you, and which ones you allowed', why: 'To tell you when something moves on', kept: 'Until you delete your account' },
    devices: {
      what: 'The devices on which you are signed in, and when',
      why: 'So that you see where your account is used',
      kept: 'Until you delete your account',
    },
    readings: { what: 'Who saw your whole number, and when', why: 'So that you can check, and nobody misuses it', kept: 'For good; it cannot be changed' },
    clipboard: { what: 'The clipboard (written, never read)', why: 'When you press “Copy”, a number or a code is put there', kept: 'Not collected, not sent' },
    scan: { what: 'What a code says that you scan', why: 'To know at which point you stand, or to sign a computer in', kept: 'Used once; no picture is kept' },
  },
  basis: {
    consent: 'Only after you agree; you can take it back at any time',
    service: 'Needed to do what you asked for',
    duty: 'Required by law',
  },
  handedOn: {
    'content-check': 'Where the service is connected to WeChat: to WeChat (Tencent), which checks it for unlawful content; where it is not, to nobody',
    messages: 'Where the service is connected to WeChat: to WeChat (Tencent), which delivers the messages that you allowed; where it is not, to nobody',
  },
  deletion: [
    'Removed: your name, your number, the tie to your home, your WeChat identifier, sign-ins, messages, invitations you made, photos and videos you uploaded.',
    'Kept: the matters themselves: what was written, when, how they were handled, how many stars. A report is a claim upon the office; its record cannot be taken out, and the figures of past years have to stay true.',
    'What is kept no longer shows your name, number or door, only “＊＊＊” and the building. Your words stay as you wrote them; a name, a number or an address inside them stays in them.',
    'The record is chained and cannot be changed; your name was never written into that chain, so it can really be removed.',
    'Unfinished drafts stay on a device when you sign out; deleting your account clears them here.',
  ],
};
