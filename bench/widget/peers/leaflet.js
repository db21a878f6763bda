// The way of the parcel on a map without tiles: what the library itself costs. It brings no types.
import {circleMarker, map, polyline} from 'leaflet';
import 'leaflet/dist/leaflet.css';

/** @type {[number, number][]} */
const way = [
  [41.15, -8.61],
  [40.42, -3.7],
  [48.86, 2.35],
  [51.44, 5.48],
  [52.09, 5.12],
];

const place = document.getElementById('leaflet');
if (place) {
  const drawn = map(place).setView([47, -1], 5);
  polyline(way).addTo(drawn);
  for (const one of way) circleMarker(one).addTo(drawn);
}
