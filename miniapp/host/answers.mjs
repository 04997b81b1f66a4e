/** What a server would answer a resident, as little as the walk needs. */
const community = {
  id: 'c1',
  name: '翠湖花园',
  hotline: '8800 2400',
  utcOffsetMinutes: 480,
  officeHours: [...Array.from({ length: 5 }, () => ({ opens: 510, closes: 1080 })), null, null],
  buildings: [{ id: 'b2', name: '2 号楼' }],
  departments: [{ code: 'engineering', name: '工程维修部' }],
  categories: [{ code: 'lift', name: '电梯', department: 'engineering', class: 'safety', repair: true, words: ['电梯', '停了'] }],
};
const membership = { id: 'm1', role: 'resident', name: '陈桂芳', communityId: 'c1', community: '翠湖花园', department: null };
export const session = {
  membership,
  memberships: [membership],
  household: { id: 'h1', label: '2 号楼 1102 室', buildingId: 'b2' },
  unread: 0,
  expiresAt: '2099-01-01T00:00:00.000Z',
};
const matters = {
  rows: [
    {
      id: 'x1',
      number: '2026-000128',
      title: '2 号楼电梯停运',
      category: 'lift',
      categoryName: '电梯',
      place: '2 号楼',
      state: 'registered',
      outcome: null,
      urgent: false,
      round: 1,
      registeredAt: '2026-11-24T02:20:00.000Z',
      reporter: null,
      next: { kind: 'verify', dueAt: '2099-01-01T00:00:00.000Z', overdue: false },
      rated: false,
    },
  ],
  next: null,
};
const later = '2099-01-01T00:00:00.000Z';
const matter = {
  ...matters.rows[0],
  version: 1,
  kind: 'repair',
  text: '2 号楼电梯停在 7 楼不动',
  source: 'mini-program',
  department: 'engineering',
  departmentName: '工程维修部',
  place: { kind: 'public', label: '2 号楼' },
  priority: 0,
  state: 'remedied',
  closedAt: null,
  reporter: { personId: 'p1', name: '陈桂芳', telephone: null, household: '2 号楼 1102 室', mine: true },
  files: [],
  orders: [],
  callback: null,
  rating: null,
  commitments: [
    {
      id: 'k1',
      kind: 'callback',
      ruleId: 'S8.2',
      state: 'open',
      owedTo: 'resident',
      ownerLevel: 'desk',
      ownerName: null,
      orderNumber: null,
      openedAt: '2026-11-24T02:20:00.000Z',
      dueAt: later,
      metAt: null,
      overdue: false,
      voidReason: null,
    },
  ],
  timeline: [
    {
      id: 't1',
      seq: 1,
      at: '2026-11-24T02:20:00.000Z',
      action: 'register',
      who: { name: '陈桂芳', role: 'resident' },
      toldBy: null,
      from: null,
      to: 'registered',
      words: null,
      orderNumber: null,
      files: [],
      fallenAway: [],
    },
  ],
  can: ['add', 'withdraw', 'not-solved', 'rate'],
};
const people = { people: [{ id: 'm1', name: '陈桂芳', role: 'resident', community: '翠湖花园' }] };
const ANSWERS = { '/session': session, '/community': community, '/me/complaints': matters, '/complaints/x1': matter, '/demo/people': people };

export function answer({ url }) {
  const { pathname } = new URL(url);
  const data = ANSWERS[pathname.replace('/api/v1', '')];
  return data === undefined ? { statusCode: 404, data: null, header: {} } : { statusCode: 200, data, header: {} };
}
