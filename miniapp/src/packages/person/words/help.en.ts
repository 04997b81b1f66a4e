import type { HelpWords } from './help-words.ts';

export const helpEn: HelpWords = {
  title: 'How it works',
  how: 'How to',
  promises: 'What the deadlines mean',
  promisesWords:
    'Every step has a deadline. It stands on the matter where everybody can see it. What is late is passed up by itself; it cannot be changed and does not go away.',
  promise: [
    { what: 'The facts are checked', by: 'the same office day; emergencies within 30 minutes' },
    { what: 'Work is sent out', by: 'within 2 office hours' },
    { what: 'A worker accepts', by: 'within 30 minutes; urgent work within 15' },
    { what: 'The director decides', by: 'within 1 day' },
    { what: 'You get an answer', by: 'within 3 days' },
    { what: 'Remedy (put right), corrective measure (so that it does not happen again)', by: 'by the time that was agreed' },
    { what: 'Somebody calls back', by: 'safety within 2 days, leaks within 3, the rest within 7' },
    { what: 'Not solved: a notice to put it right', by: 'within 24 hours' },
  ],
  keys: 'Keys of the office',
  keysWords: 'Press ? (Shift + /) at any time for all keys of the page. While you type in a field, single letters do nothing else.',
  key: [
    { keys: '/  or  Ctrl + K', does: 'find a matter' },
    { keys: 'J  K', does: 'next row, previous row' },
    { keys: 'Enter', does: 'open the chosen matter' },
    { keys: 'Esc', does: 'back, close' },
    { keys: 'Ctrl + Enter', does: 'send the step you are writing' },
  ],
  always: 'The same everywhere',
  alwaysTold: [
    'What you write and photograph is kept on this device as you go. Close it, open it: it is still there.',
    'Without a network you carry on as usual. Once it is back, everything goes out in its order, and only once.',
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
          'Press “Send” and note the number',
        ],
      },
      { title: 'See how it goes', steps: ['Press “My matters”', 'Open the matter', 'What is promised by when, and who did what, is all there'] },
      { title: 'Add or withdraw', steps: ['Open the matter', 'Press “Add” or “Withdraw” at the foot', 'Number and story stay after a withdrawal'] },
      {
        title: 'It is not solved',
        steps: [
          'Open the matter, press “Still not solved”',
          'Say what remains',
          'The number stays; a notice to put it right goes out within 24 hours. Once it is closed, call the office',
        ],
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
          'Press “I am there” when you are there',
          'When you know the cause, enter how it is repaired and how it is kept from coming back',
        ],
      },
      {
        title: 'Finish',
        steps: [
          'Press “Done”',
          'Take one photo before and one after; one taken on arrival is the one before',
          'Enter materials and charges',
          'It works without a network; photos wait in line',
        ],
      },
      {
        title: 'Cannot do it now',
        steps: ['Press “Cannot go on now: next visit”', 'Choose why: parts, weather, nobody opens', 'Agree on when you come again'],
      },
      {
        title: 'Waiting to be sent',
        steps: [
          'What you did without a network stands under “Waiting to be sent”',
          'Steps of one matter go out in order',
          'If one is refused, the later ones wait for you to decide; nothing is lost',
        ],
      },
    ],
    callback: [
      {
        title: 'Call back',
        steps: ['“Callbacks” lists them by day', 'All five items: look, manner, improvement, charges, signature', 'If all is well, press “Finish callback”'],
      },
      {
        title: 'Not reached',
        steps: [
          'At the door press “Nobody at home”, on the telephone “Not reached”',
          'Try another time or another way',
          'Only after several attempts can the callback end',
        ],
      },
      {
        title: 'The trouble is still there',
        steps: ['Press “Problem left”', 'Say what remains', 'A notice to put it right is due within 24 hours'],
      },
    ],
    desk: [
      {
        title: 'Register a call',
        steps: [
          'Type the telephone number first: household and history appear; whoever is unknown is asked for a name once, and known the next time',
          'Write what is said, check kind and similar matters',
          'Save and read the number back',
        ],
      },
      {
        title: 'Work the board',
        steps: [
          'What is urgent, urged or to be done over stands first; below it, what is overdue',
          'Open a matter: its buttons say what can be done now',
          'After the step it moves to the next queue by itself',
        ],
      },
      {
        title: 'Dispatch',
        steps: ['Open a matter, press “Dispatch”', 'Suggestions know who worked here lately and who has little to do', 'Enter by when it has to be done'],
      },
      {
        title: 'Act for a caller',
        steps: ['Residents may urge, add, withdraw and rate by telephone', 'Say that it was a call', 'They see it on their phone as well'],
      },
      {
        title: 'Codes on lifts and doors',
        steps: [
          'Under “Codes” press “Add codes”, a line for each place',
          'Print and put up; who scans one reports with the place filled in',
          'Press “Rename” when a place is called otherwise, and “Take out of use” when its code is not needed: then take it down',
        ],
      },
    ],
    book: [
      {
        title: 'Find a matter',
        steps: [
          '/ or Ctrl + K goes to “Find” at the top',
          'A number opens its matter, words are looked for in the “Register”',
          'At the desk a telephone number begins a new entry',
        ],
      },
      {
        title: 'The register',
        steps: [
          'Choose period and state, or look for a number or words',
          'Open a line for its whole story',
          'Press “Save as a table”: what is listed becomes a CSV file for a spreadsheet',
        ],
      },
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
    account: [
      {
        title: 'Sign in on a computer',
        steps: [
          'Where WeChat is connected, Huiyin in a browser shows a sign-in code',
          'Scan it with WeChat on your phone',
          'If both show the same two digits, press “The same, sign in” on the phone',
          'Sign out there when you are done; if you forgot, do it under “Signed-in devices”',
        ],
      },
      {
        title: 'WeChat messages',
        steps: [
          'Open “WeChat messages” and choose',
          'Each time you allow it, WeChat delivers one',
          'Without it nothing is lost: everything stands under “Messages”',
        ],
      },
      { title: 'My data', steps: ['Open “My data”', 'See what is kept and who saw your whole number', 'Take a copy along, or delete your account'] },
    ],
  },
};
