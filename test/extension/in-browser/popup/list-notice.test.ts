import {expect} from '@open-wc/testing';
import {ordered} from '../../popup/watches.js';
import {control, shown, textOf, told, until} from './shown.js';

const mug = ordered('Mug', {});
const firefox = {...told, data_collection: []};
const unasked = 'We can tell you when something changes';

describe('what stands above the list', () => {
  it('is nothing where nothing is missing', async () => {
    const {root} = await shown({watches: [mug]});
    expect(root.querySelector('.notice')).to.equal(null);
  });

  it('says once for all that the browser lets some not be asked about, and has it ask in the press', async () => {
    const {popup, root, asked, grant} = await shown({watches: [mug, ordered('Lamp', {})], granted: firefox, unread: 1});
    expect(root.querySelectorAll('.notice')).to.have.length(1);
    expect(textOf(root)).to.contain('does not let us ask about some of these');
    await expect(popup).to.be.accessible();
    control(root, 'Allow')?.click();
    expect(asked).to.deep.equal(['request {"data_collection":["authenticationInfo"]}']);
    grant({...told, data_collection: ['authenticationInfo']});
    await until(() => textOf(root).includes('cannot read part of your list'));
  });

  it('says so if the browser is asked and does not allow it', async () => {
    const {root} = await shown({watches: [mug], granted: firefox, allows: false});
    control(root, 'Allow')?.click();
    await until(() => textOf(root).includes('Your browser did not allow it.'));
  });

  it('says that some of the list cannot be read, also if that is all of it', async () => {
    const {root} = await shown({unread: 2});
    expect(textOf(root)).to.contain('It stays as it is').and.to.contain('Nothing is on its way');
  });

  it('offers to turn notifications on until the browser has asked once', async () => {
    const {root, asked, become} = await shown({granted: {}});
    expect(textOf(root)).not.to.contain(unasked);
    become([mug]);
    await until(() => textOf(root).includes(unasked));
    control(root, 'Turn on notifications')?.click();
    expect(asked).to.deep.equal(['request {"permissions":["notifications"]}', 'settings {"askedToTell":true}']);
    asked.length = 0;
    control(root, 'No, thanks')?.click();
    expect(asked).to.deep.equal(['settings {"askedToTell":true}']);
    const again = await shown({watches: [mug], granted: {}, settings: {askedToTell: true}});
    expect(again.root.querySelector('.notice')).to.equal(null);
  });
});
