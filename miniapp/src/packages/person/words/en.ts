import type { PersonWords } from './person-words.ts';

export const en: PersonWords = {
  inbox: {
    title: 'Messages',
    allRead: 'Mark all as read',
    allReadDone: (count) => `${count} marked as read`,
    unread: 'Unread',
    dueSoon: (what) => `Due soon: ${what}`,
    overdue: (what) => `Overdue: ${what}`,
    escalated: (what) => `Overdue and passed up to you: ${what}`,
    emptyTitle: 'No messages yet',
    emptyWords: 'When something moves on, or a deadline comes near, you read it here.',
    end: 'That is all',
    elsewhere: 'The page for this is not ready yet; the public notices are',
  },
  sessions: {
    title: 'Signed-in devices',
    intro: 'Your account is signed in on these devices. Sign out any that you do not know.',
    unknownDevice: 'A device that did not say what it is',
    thisOne: 'This one',
    opened: (moment) => `Signed in ${moment}`,
    used: (moment) => `Last used ${moment}`,
    end: 'Sign it out',
    endOf: (device) => `Sign out ${device}`,
    endQuestion: 'Sign this device out?',
    endWords: 'Somebody has to sign in there again. Unfinished drafts stay on it.',
    ended: 'It is signed out',
    others: 'Sign out all other devices',
    othersQuestion: 'Sign out all other devices?',
    othersWords: 'Only this one stays. On the others somebody has to sign in again.',
    othersEnded: (count) => `${count} signed out`,
    alone: 'Signed in on this device only',
  },
  messages: {
    intro:
      'WeChat tells you of what you allowed. Its rule: each time you allow it, one message is sent. Without it everything goes its way as well, and stands under Messages.',
    left: (count) => `${count} may be sent`,
    none: 'Not allowed',
    off: 'Switched off in WeChat',
    ask: 'Allow one more of each',
    askFor: (names) => `It asks for: ${names.join(', ')}`,
    allowed: (count) => (count === 1 ? '1 kind allowed' : `${count} kinds allowed`),
    noneAllowed: 'Not allowed; it stands under Messages all the same',
    failed: 'WeChat did not ask this time. If its messages are switched off, switch them on in the settings of WeChat first.',
    inWechat: 'To allow more, open Huiyin in WeChat on your telephone, then Me, WeChat messages.',
    everythingOff: 'In WeChat you switched off every message of this mini-program, so none reaches you.',
    someOff: 'Some kinds you switched off in WeChat; it does not ask for them any more.',
    openSettings: 'Switch on in WeChat',
    nothing: 'No messages by WeChat here',
    nothingWords: 'Whatever concerns you stands under Messages.',
  },
  help: {
    title: 'How it works',
    how: 'How to',
    promises: 'What the deadlines mean',
    promisesWords:
      'Every step has a deadline. It stands on the matter where everybody can see it. What is late is passed up by itself; it cannot be changed and does not go away.',
    promise: [
      { what: 'Somebody has a look', by: 'the same office day; emergencies within 30 minutes' },
      { what: 'Work is sent out', by: 'within 2 office hours' },
      { what: 'A worker accepts', by: 'within 30 minutes; urgent work within 15' },
      { what: 'The director decides', by: 'within 1 day' },
      { what: 'You get an answer', by: 'within 3 days' },
      { what: 'It is repaired, and kept from coming back', by: 'by the time that was agreed' },
      { what: 'Somebody calls back', by: 'safety within 2 days, leaks within 3, the rest within 7' },
      { what: 'Not solved: a notice to put it right', by: 'within 24 hours' },
    ],
    keys: 'Keys of the office',
    keysWords: 'Press ? (Shift + /) at any time for all keys of the page. While you type in a field, single letters do nothing else.',
    key: [
      { keys: '/', does: 'find' },
      { keys: 'J  K', does: 'next row, previous row' },
      { keys: 'Enter', does: 'open the chosen matter' },
      { keys: 'Esc', does: 'back, close' },
      { keys: 'Ctrl + Enter', does: 'send the step you are writing' },
    ],
    always: 'The same everywhere',
    alwaysTold: [
      'What you write and photograph is kept on this device as you go. Close it, open it: it is still there.',
      'Without a signal you carry on as usual. Once there is one, everything goes out in its order, and only once.',
      'A button that is there can be pressed now. One that is not there is not due yet.',
      'If the text is too small, turn on care mode under “Me”.',
    ],
    callHint: 'Still not clear? Call the service centre',
    topics: {
      resident: [
        {
          title: 'Report something',
          steps: [
            'Press “Report” on the home page',
            'Write a sentence, or take a photo',
            'See whether kind and place are right',
            'Press “Submit” and note the number',
          ],
        },
        { title: 'See how it goes', steps: ['Press “My matters”', 'Open the matter', 'What is promised by when, and who did what, is all there'] },
        { title: 'Add or withdraw', steps: ['Open the matter', 'Press “Add” or “Withdraw” at the foot', 'Number and story stay after a withdrawal'] },
        {
          title: 'It is not solved',
          steps: ['Open the matter, press “Not solved”', 'Say what remains', 'The number stays; a notice to put it right goes out within 24 hours'],
        },
        {
          title: 'Rate',
          steps: ['The home page reminds you when it is done', 'Say whether you are satisfied, and anything else', 'The worker does not see who rated'],
        },
      ],
      field: [
        {
          title: 'Accept',
          steps: [
            'Open an order under “To accept”',
            'Read the place, the trouble, the photos',
            'Press “Accept”; if it is not yours or cannot be done, pass it on and say why',
          ],
        },
        {
          title: 'On site',
          steps: [
            'Agree on a time and enter it',
            'Press “Arrived” when you are there',
            'When you know the cause, enter how it is repaired and how it is kept from coming back',
          ],
        },
        {
          title: 'Finish',
          steps: ['Press “Done”', 'Take one photo before and one after', 'Enter materials and charges', 'It works without a signal; photos wait in line'],
        },
        { title: 'Cannot do it now', steps: ['Press “Cannot do it now”', 'Choose why: parts, weather, nobody opens', 'Agree on when you come again'] },
        {
          title: 'Waiting to be sent',
          steps: [
            'What you did without a signal stands in the queue',
            'Steps of one matter go out in order',
            'If one is refused, the later ones wait for you to decide; nothing is lost',
          ],
        },
      ],
      callback: [
        {
          title: 'Call back',
          steps: ['“Callbacks” lists them by day', 'All five items: look, manner, improvement, charges, signature', 'If all is well, close the callback'],
        },
        { title: 'Not reached', steps: ['Note the attempt', 'Try another time or another way', 'Only after several attempts can the callback end'] },
        {
          title: 'The trouble is still there',
          steps: ['Enter what the callback found', 'Say what remains', 'A notice to put it right is due within 24 hours'],
        },
      ],
      desk: [
        {
          title: 'Register a call',
          steps: [
            'Type the telephone number first: household and history appear',
            'Write what is said, check kind and similar matters',
            'Save and read the number back',
          ],
        },
        {
          title: 'Work the board',
          steps: ['What is overdue stands first', 'Open a matter: its buttons say what can be done now', 'After the step it moves to the next queue by itself'],
        },
        {
          title: 'Dispatch',
          steps: ['Open a matter, press “Dispatch”', 'Suggestions know who worked here lately and who has little to do', 'Enter by when it has to be done'],
        },
        {
          title: 'Act for a caller',
          steps: ['Residents may urge, add, withdraw and rate by telephone', 'Say that it was a call', 'They see it on their phone as well'],
        },
        { title: 'The register', steps: ['Filter by day and state', 'Open a line for its whole story'] },
      ],
      oversight: [
        {
          title: 'What is overdue',
          steps: [
            'The board begins with what is yours: decisions for a director, what is overdue for a supervisor',
            'Open it: at which step it hangs, and with whom',
            'Urge, or give it to somebody else',
          ],
        },
        { title: 'Decide', steps: ['What needs the director stands in its own queue', 'Enter the decision and why, within 1 day'] },
        { title: 'Spot-check callbacks', steps: ['Look through “Callbacks”', 'Check signature, photos and charges'] },
      ],
      community: [
        { title: 'Public notices', steps: ['Press “Public notices”', 'How much was kept this month, and what was handled, is all there'] },
        { title: 'Messages', steps: ['Press “Messages”', 'What concerns you is told here'] },
      ],
    },
  },
};
