// The demo around the shop's page: test orders to click, a parcel to start, the snippet to read. A shop needs none of it.
const tracker = document.querySelector('order-tracker');

/** Shows an order, and brings the tracker into view where it stands above the list. */
function show({number, factor}) {
  tracker.scrollIntoView({block: 'nearest'});
  void tracker.lookUp(number, factor);
}

document.querySelector('#order').addEventListener('submit', async (event) => {
  event.preventDefault();
  const filled = [...new FormData(event.target)].filter(([, value]) => value);
  const answer = await fetch('/demo/journey', {method: 'POST', body: JSON.stringify(Object.fromEntries(filled))});
  const said = await answer.json();
  document.querySelector('#wrong').textContent = answer.ok ? '' : (said.errors?.[0]?.detail ?? said.title);
  if (answer.ok) show(said);
});

document.querySelector('#snippet').textContent = `<script type="module"
  src="${location.origin}/order-tracker.js"></script>
<order-tracker
  api="${location.origin}"></order-tracker>`;

const orders = await (await fetch('/demo/orders')).json();
document.querySelector('#factor').textContent = `All placed by ${orders[0]?.factor ?? ''}. Type one in, or click it.`;
document.querySelector('#count').textContent = `All ${orders.length}`;
document.querySelector('#orders').replaceChildren(...orders.slice(0, 8).map(row));
document.querySelector('#more').replaceChildren(...orders.slice(8).map(row));

function row(order) {
  const button = document.createElement('button');
  button.type = 'button';
  const number = document.createElement('b');
  number.textContent = order.number;
  button.append(number, order.about);
  button.addEventListener('click', () => show(order));
  const item = document.createElement('li');
  item.append(button);
  return item;
}
