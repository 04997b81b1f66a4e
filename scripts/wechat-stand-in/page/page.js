const LOOK_AGAIN_MS = 1500;
const SHOWN = 8;
const STATES = { waiting: '等待', 'under-way': '推送中', accepted: '已接收', 'given-up': '对方未接收', 'no-address': '未设地址' };

const at = (id) => document.getElementById(id);
let chosen = null;
let templates = [];

async function ask(method, path, body) {
  const response = await fetch(`/_stand-in/${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

function element(name, { text, children = [], ...attributes } = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  }
  if (text !== undefined) made.textContent = text;
  made.append(...children);
  return made;
}

/** Draws a part anew only where it is another: whoever reads or is about to press is not disturbed. */
function draw(id, facts, make) {
  const drawn = JSON.stringify(facts);
  const place = at(id);
  if (place.dataset.facts === drawn) return;
  place.dataset.facts = drawn;
  place.replaceChildren(...make());
}

const clockOf = (moment) => new Date(moment).toLocaleTimeString('zh-CN', { hour12: false });

function drawPeople(people) {
  draw('people', [people.map(({ openId, name }) => [openId, name]), chosen], () =>
    people.map(({ openId, name }) =>
      element('button', {
        type: 'button',
        'aria-pressed': String(openId === chosen),
        onclick: () => choose(openId),
        children: [
          element('span', { class: 'face', 'aria-hidden': 'true', text: name.slice(0, 1) }),
          element('span', { children: [name, element('small', { text: openId })] }),
        ],
      }),
    ),
  );
}

function drawTemplates({ openId, left }) {
  const answer = (id, answered) => ask('POST', 'popup-answers', { openid: openId, answers: { [id]: answered } }).then(look);
  draw('templates', [openId, left, templates], () =>
    templates.map(({ id, title }) =>
      element('li', {
        children: [
          element('span', { children: [title, element('small', { text: left[id] === null ? '长期' : `还可收 ${left[id]} 条` })] }),
          element('button', { type: 'button', text: '允许', 'aria-label': `允许${title}`, onclick: () => answer(id, 'accept') }),
          element('button', {
            type: 'button',
            class: 'plain',
            text: '拒绝',
            'aria-label': `拒绝${title}`,
            onclick: () => answer(id, 'reject'),
          }),
        ],
      }),
    ),
  );
}

const messageCard = ({ at: moment, title, fields, page }) =>
  element('article', {
    class: 'message',
    children: [
      element('div', { class: 'from', children: [element('i'), '回音', element('time', { text: clockOf(moment) })] }),
      element('h4', { text: title }),
      element('dl', { children: fields.flatMap(({ label, value }) => [element('dt', { text: label }), element('dd', { text: value })]) }),
      element('p', { class: 'open', text: page ? `进入小程序查看 › ${page}` : '没有可打开的页面' }),
    ],
  });

function drawMessages(messages) {
  const shown = messages.filter(({ openId }) => openId === chosen).reverse();
  draw('messages', [chosen, shown.map(({ msgId }) => msgId)], () =>
    shown.length > 0 ? shown.map(messageCard) : [element('p', { class: 'hint', text: '还没有消息。' })],
  );
}

function drawPerson(person) {
  at('person').hidden = at('phone').hidden = !person;
  if (!person) return;
  at('person-name').textContent = person.name;
  at('person-openid').textContent = person.openId;
  drawTemplates(person);
}

function drawLog(log, pushes) {
  const last = log.slice(-SHOWN).reverse();
  draw('log', last, () =>
    last.map(({ at: moment, method, path, errcode, fault }) =>
      element('li', { class: errcode || fault ? 'bad' : '', text: `${clockOf(moment)} ${method} ${path} ${fault ?? ''} ${errcode || '成功'}` }),
    ),
  );
  const lastPushes = pushes.slice(-SHOWN).reverse();
  draw('pushes', lastPushes, () =>
    lastPushes.map(({ dueAt, event, state }) =>
      element('li', { class: state === 'given-up' ? 'bad' : '', text: `${clockOf(dueAt)} ${event?.Event ?? '图片检测'} ${STATES[state]}` }),
    ),
  );
}

function drawAccount({ appId, secret, callback }) {
  const facts = { AppID: appId, AppSecret: secret, Token: callback.token, EncodingAESKey: callback.aesKey, 推送: callback.url ?? '未设地址' };
  draw('account', facts, () => Object.entries(facts).flatMap(([name, value]) => [element('dt', { text: name }), element('dd', { text: value })]));
}

async function look() {
  const paths = ['people', 'messages', 'log', 'pushes', 'settings', 'clock'];
  const [people, messages, log, pushes, settings, clock] = await Promise.all(paths.map((path) => ask('GET', path)));
  templates = settings.templates.map(({ id, title }) => ({ id, title }));
  if (!people.some(({ openId }) => openId === chosen)) chosen = people[0]?.openId ?? null;
  drawPeople(people);
  drawPerson(people.find(({ openId }) => openId === chosen));
  drawMessages(messages);
  drawLog(log, pushes);
  drawAccount(settings);
  at('clock').textContent = `平台时间 ${new Date(clock.now).toLocaleString('zh-CN', { hour12: false })}`;
}

function choose(openId) {
  chosen = openId;
  at('code').hidden = true;
  return look();
}

async function showCode(path, body) {
  const { code } = await ask('POST', path, { openid: chosen, ...body });
  const place = at('code');
  place.hidden = false;
  place.textContent = code;
  await navigator.clipboard?.writeText(code).catch(() => undefined);
}

at('add-person').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { openId } = await ask('POST', 'people', { name: new FormData(event.target).get('name') });
  event.target.reset();
  await choose(openId);
});
at('refuse').addEventListener('click', () => ask('POST', 'refusals', { openid: chosen, templateIds: templates.map(({ id }) => id) }).then(look));
at('make-login-code').addEventListener('click', () => showCode('login-codes', {}));
at('make-phone-code').addEventListener('click', () => showCode('phone-codes', { number: at('number').value }));
for (const button of document.querySelectorAll('[data-revoke]'))
  button.addEventListener('click', () => ask('POST', 'revocations', { openid: chosen, info: Number(button.dataset.revoke) }).then(look));
at('cancel').addEventListener('click', () => ask('POST', 'cancellations', { openid: chosen }).then(look));
at('callback').addEventListener('submit', async (event) => {
  event.preventDefault();
  await ask('PATCH', 'settings', { callback: { url: new FormData(event.target).get('url') || null } });
  const said = await ask('POST', 'callback/verify', {}).catch((error) => ({ error: error.message }));
  at('callback-answer').textContent = said.accepted ? '验证通过，今后推送到这里。' : `地址已保存，但验证未通过：${said.error ?? said.status ?? '无人应答'}`;
  await look();
});
for (const button of document.querySelectorAll('[data-advance]')) {
  const { advance } = button.dataset;
  button.addEventListener('click', () => ask('POST', 'clock', { advance: { [advance]: advance === 'hours' ? 2 : 5 } }).then(look));
}
at('clear-faults').addEventListener('click', () => ask('DELETE', 'faults').then(look));
at('revoke-tokens').addEventListener('click', () => ask('POST', 'tokens/revoke', {}).then(look));

for (;;) {
  await look().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}
