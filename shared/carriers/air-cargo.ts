import type {Carrier} from './carrier.js';

// Air waybill, IATA resolution 600a: airline, seven digits, those modulo 7. https://www.abf.gov.au, "air waybill
// check digit".
export const airCargo = {
  id: 'air-cargo',
  name: 'Air cargo',
  reach: 7.5,
  formats: {
    awb: {
      shape:
        '(001|006|014|016|020|023|027|045|047|053|055|057|065|071|072|074|075|077|079|080|081|082|083|098|105|106|112|114|117|118|125|126|131|139|141|157|160|172|176|180|202|205|214|217|229|232|235|257|297|369|403|406|479|501|512|555|580|603|607|615|618|695|706|724|738|781|784|865|876|880|921|933|936|988|992|996|999) ( #7 ) check#',
      check: {algorithm: 'mod7'},
      groups: '3-8',
      rare: 1,
    },
  },
} as const satisfies Carrier;
