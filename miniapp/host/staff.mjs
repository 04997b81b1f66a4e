const A_DAY = 24 * 60 * 60 * 1000;
let writes = 0;

/** Somebody of the demo community who uses the interface itself, for the part of the story that others than the walkers take. */
export async function createStaff(baseUrl) {
  const ask = async (path, { token, body, method = body ? 'POST' : 'GET' } = {}) => {
    const headers = {
      ...(body && { 'Content-Type': 'application/json' }),
      'Idempotency-Key': `walk-${process.pid}-${(writes += 1)}`,
      ...(token && { Authorization: `Bearer ${token}` }),
    };
    const answer = await fetch(`${baseUrl}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
    const data = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(data)}`);
    return data;
  };
  const { people } = await ask('/demo/people');
  const signIn = async (person) => (await ask('/demo/sign-in', { body: { person } })).token;
  const byRole = (role) => people.filter((person) => person.role === role);

  return {
    people,
    byRole,
    /** The desk checks a matter, sends a worker and answers. @returns the worker's post */
    async sendWorker(matterId) {
      const token = await signIn(byRole('desk')[0].id);
      const take = (action, body) => ask(`/complaints/${matterId}/${action}`, { token, body });
      const { department } = await take('verify', { finding: 'so', words: '去看过，情况属实。', duty: 'clear' });
      const { workers } = await ask(`/workers?department=${department}`, { token });
      const worker = byRole('worker').find(({ id }) => workers.some(({ postId }) => postId === id));
      await take('dispatch', { department, worker: worker.id, remedyBy: new Date(Date.now() + A_DAY).toISOString() });
      await take('reply', { remedy: '今天派师傅去换。', channel: 'platform' });
      return worker;
    },
    /** A resident invites one more into their home. @returns the code */
    async invite() {
      const token = await signIn(byRole('resident')[0].id);
      const { household } = await ask('/session', { token });
      return (await ask(`/households/${household.id}/invitations`, { token, body: {} })).code;
    },
    /** Somebody of the staff who lives here as well. @returns their name, their number, and the number of their home */
    async whoLivesHereToo() {
      const leads = byRole('lead').map(({ name }) => name);
      const { id, name } = byRole('resident').find((person) => leads.includes(person.name));
      const { household } = await ask('/session', { token: await signIn(id) });
      const desk = await signIn(byRole('desk')[0].id);
      const { people: livingThere } = await ask(`/households/${household.id}`, { token: desk });
      const { dial } = await ask(`/people/${livingThere.find((person) => person.name === name).id}/call`, { token: desk, method: 'POST' });
      return { name, telephone: dial, home: /\d+(?= 室)/.exec(household.label)[0] };
    },
    /** Signs somebody out everywhere but where this token is. */
    endOthers: (token) => ask('/sessions', { token, method: 'DELETE' }),
    sessionOf: (token) => ask('/session', { token }),
    isSignedIn: (token) =>
      ask('/session', { token }).then(
        () => true,
        () => false,
      ),
    /** A computer asks to be signed in. */
    async askToSignIn() {
      const { id, secret, scene } = await ask('/sign-in-requests', { body: {} });
      return { scene, look: () => ask(`/sign-in-requests/${id}/look`, { body: { secret } }) };
    },
    /** The matter as the desk sees it. */
    async matter(matterId) {
      return ask(`/complaints/${matterId}`, { token: await signIn(byRole('desk')[0].id) });
    },
  };
}
