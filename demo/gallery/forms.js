// What is shown where no order is.

export const formStates = [
  {title: 'look-up', attributes: {api: '/'}},
  {title: 'look-up, an order number given', attributes: {api: '/', number: 'KC-1042'}},
  {title: 'look-up, no match', attributes: {api: '/'}, tried: ['KC-1024', 'ada@example.com']},
  {title: 'look-up, a field is empty', attributes: {api: '/'}, tried: ['KC-1024', '']},
  {title: 'no shop named', attributes: {}},
];
