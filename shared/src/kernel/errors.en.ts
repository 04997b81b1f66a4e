import type { ErrorTexts } from './error-codes.ts';

export const errorsEn = {
  'request.invalid': { text: 'Some of what was filled in is not right.', remedy: 'Look at the marked places, correct them and send it again.' },
  'request.unreadable': { text: 'What was sent could not be read.', remedy: 'Go back one page and send it again.' },
  'request.too-large': { text: 'More was sent at once than can be taken.', remedy: 'Shorten the text, or send it in several parts.' },
  'request.key-missing': { text: 'The request had no idempotency key, so nothing was recorded.', remedy: 'Update to the latest version and send it again.' },
  'idempotency.key-reused': {
    text: 'The same key came with different content, so this one was not recorded.',
    remedy: 'Refresh to see the first one, then send this one anew.',
  },
  'idempotency.in-flight': {
    text: 'The same request is still being worked on and is not recorded twice.',
    remedy: 'Wait a few seconds and refresh to see the result.',
  },
  'paging.cursor-invalid': { text: 'The list cannot be continued from here.', remedy: 'Go back to its top and scroll again.' },
  'session.missing': { text: 'You are not signed in.', remedy: 'Sign in first, then try again.' },
  'session.expired': { text: 'Your session has expired.', remedy: 'Sign in again; what you filled in is kept.' },
  'session.revoked': { text: 'You were signed out here from elsewhere.', remedy: 'To go on, sign in again; what you filled in is kept.' },
  'access.denied': { text: 'You may neither see nor change this.', remedy: 'If you need it, ask the service desk.' },
  'record.not-found': { text: 'What you asked for was not found.', remedy: 'Go back to the list and check which one you meant.' },
  'route.not-found': { text: 'There is no such address.', remedy: 'Go back to the first page and start from there.' },
  'lifecycle.action-not-allowed': {
    text: 'This matter is now “{standing}”; “{doing}” is not possible.',
    remedy: 'Refresh to see how it stands and choose what is possible now.',
  },
  'lifecycle.actor-not-allowed': { text: '“{doing}” is not yours to do.', remedy: 'Let the person in charge of this step do it, or ask the service desk.' },
  'lifecycle.condition-unmet': { text: '{what}', remedy: 'Send it again once that is so; if it cannot be, ask the service desk.' },
  'lifecycle.changed-meanwhile': {
    text: 'Somebody else has just changed this matter; your step was not recorded.',
    remedy: 'Refresh to see how it stands, then decide again.',
  },
  'complaint.category-unknown': { text: 'There is no such category.', remedy: 'Choose one from the list.' },
  'complaint.place-unknown': {
    text: 'This place was not found in the community.',
    remedy: 'Choose the building or household again, or describe the place in words.',
  },
  'complaint.person-unknown': { text: 'This person was not found in the community.', remedy: 'Check again, or write down the name and the telephone number.' },
  'complaint.alike-unknown': {
    text: 'The matter that you named as the same was not found, or is settled already.',
    remedy: 'Take the “me too” away and report yours on its own.',
  },
  'complaint.no-telephone': { text: 'Whoever reported this left no telephone number.', remedy: 'Go by the address if there is one, or ask the service desk.' },
  'dispatch.department-unknown': { text: 'There is no such department.', remedy: 'Choose a department from the list.' },
  'dispatch.worker-unknown': { text: 'This department has no such worker.', remedy: 'Choose one of the department’s people.' },
  'dispatch.order-unknown': { text: 'This order was not found, or is not the one you hold.', remedy: 'Refresh your orders and choose again.' },
  'dispatch.handed-over': {
    text: 'This order was given to {worker} meanwhile; your step was not recorded.',
    remedy: 'Talk to {by}, who gave it on, about who carries on.',
  },
  'dispatch.number-mismatch': {
    text: 'The number of the order does not agree with the number of the matter, so it was refused.',
    remedy: 'Check the numbers: order and register must agree.',
  },
  'time.in-the-past': { text: 'The chosen time is already past.', remedy: 'Choose a time in the future.' },
  'time.not-a-span': { text: 'The beginning has to be before the end.', remedy: 'Correct the beginning and the end.' },
  'invitation.invalid': { text: 'This invitation does not work: it is wrong, used or expired.', remedy: 'Ask your family or the service desk for a new one.' },
  'invitation.already-bound': { text: 'You already belong to this household.', remedy: 'There is nothing more to do.' },
  'wechat.code-refused': {
    text: 'The sign-in code from WeChat cannot be used: it was used before, is too old, or is for another mini-program.',
    remedy: 'Close the mini-program and open it again.',
  },
  'wechat.away': { text: 'WeChat does not answer at the moment.', remedy: 'Try again in a while; what you wrote is still here.' },
  'binding.expired': { text: 'This step took too long and is over.', remedy: 'Close the mini-program, open it again and choose anew.' },
  'telephone.unknown': {
    text: 'The property office does not know this telephone number.',
    remedy: 'Use an invitation code from your family or the office, or come in as a visitor first.',
  },
  'telephone.bound-elsewhere': {
    text: 'This telephone number is bound to another WeChat account.',
    remedy: 'Sign in with that account; if you have changed it, ask the property office to release it.',
  },
  'sign-in.over': {
    text: 'This sign-in code cannot be used: two minutes are over, it was used, or another telephone scanned it.',
    remedy: 'Refresh the code on the computer and scan it again.',
  },
  'wechat.push-refused': {
    text: 'A message from WeChat could not be verified and was not taken ({why}).',
    remedy: 'Check the Token, the EncodingAESKey, the safe mode and the JSON format of the message push in the console of WeChat.',
  },
  'file.missing': { text: 'No photo or video arrived.', remedy: 'Choose it again and send it.' },
  'file.too-large': { text: 'The file is larger than 50 MB.', remedy: 'Record a shorter video, or take a photo instead.' },
  'file.empty': { text: 'The file is empty.', remedy: 'Take it again and send it.' },
  'file.truncated': { text: 'The upload broke off and did not arrive whole.', remedy: 'Send it again where the network is better.' },
  'file.type-refused': { text: 'This kind of file is not accepted.', remedy: 'Use a photo (JPEG, PNG, WebP, HEIC) or a video (MP4, MOV).' },
  'file.unreadable': { text: 'This photo or video cannot be opened; it may be damaged.', remedy: 'Take it again and send it.' },
  'scan-point.unknown': {
    text: 'This code is none of ours, or was not read whole.',
    remedy: 'Scan it again or compare the letters below it; you can also choose the place yourself.',
  },
  'scan-point.retired': {
    text: 'This code is no longer in use; it was replaced.',
    remedy: 'Scan the new code on the spot, or choose the place yourself: you can report just the same.',
  },
  'file.unknown': { text: 'A photo or video was not found; it may have been cleared after a long time.', remedy: 'Send the photos or videos again.' },
  'file.link-expired': { text: 'The link to the file has expired.', remedy: 'Refresh the page and look again.' },
  'storage.full': { text: 'The storage is full, so the file was not saved.', remedy: 'Send the words first; send the photo later, or tell the service desk.' },
  'service.database-away': {
    text: 'The service cannot reach its records for the moment, so nothing was recorded.',
    remedy: 'Try again shortly and keep what you wrote; if it is urgent, call the office.',
  },
  'service.draining': { text: 'The service is restarting, so nothing was recorded.', remedy: 'Try again in a few seconds.' },
  'service.unexpected': {
    text: 'Something went wrong on our side and the step did not succeed.',
    remedy: 'Try once more; if it fails again, call the office.',
  },
} as const satisfies ErrorTexts;
