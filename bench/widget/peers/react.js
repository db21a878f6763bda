// As its own documentation shows it. JavaScript, because neither package brings types.
import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {VerticalTimeline, VerticalTimelineElement} from 'react-vertical-timeline-component';
import 'react-vertical-timeline-component/style.min.css';
import {given} from './given.ts';

function Timeline({headline, say, days}) {
  return createElement(
    'div',
    null,
    createElement('h2', null, headline),
    createElement('p', null, say),
    createElement(
      VerticalTimeline,
      null,
      days.flatMap(({day, events}) =>
        events.map(({time, text, place}) =>
          createElement(
            VerticalTimelineElement,
            {key: `${day} ${time}`, date: `${day}, ${time}`},
            createElement('h3', null, text),
            createElement('p', null, place),
          ),
        ),
      ),
    ),
  );
}

const root = document.getElementById('react');
if (root) createRoot(root).render(createElement(Timeline, given()));
