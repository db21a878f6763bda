// `<order-tracker>` in templates of Vue 3: https://vuejs.org/guide/extras/web-components#non-vue-web-components-and-typescript
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Events, OrderTracker, Properties} from './element.js';

type Emits = {[Name in keyof Events]: (event: Events[Name]) => void};

declare module 'vue' {
  interface GlobalComponents {
    'order-tracker': new () => OrderTracker & {
      /** @deprecated For types alone: there is no such property. */
      $props: HTMLAttributes & Properties & PublicProps;
      /** @deprecated For types alone: there is no such method. */
      $emit: EmitFn<Emits>;
    };
  }
}
