import type {Words} from './en.js';

export const sv: Words = {
  title: 'Just nu ser vi ingenting.',
  lead: 'Så förblir det tills du ändrar det. Allt här bestämmer du själv, och allt kan tas tillbaka.',
  page: {
    name: 'Sidan du är på',
    say: 'Tryck på vår knapp, så letar vi efter nummer på den sidan. Det är din webbläsare som letar; inget på sidan lämnar den.',
    when: 'Vid varje tryck, och inte däremellan',
  },
  site: {
    name: 'Webbplatser du väljer',
    say: 'Din mejl kanske, eller en butik där du ofta beställer: nummer stryks under där utan att du trycker.',
    when: 'Din webbläsare frågar först, för varje webbplats',
  },
  notifications: {
    name: 'Aviseringar',
    say: 'Ett ord när ett paket är ute för leverans, när det har kommit, när dagen ändras eller när det behöver dig.',
    when: 'Du väljer i inställningarna vilka, och när det är tyst',
    turnOn: 'Slå på aviseringar',
    areOn: 'Aviseringar är på.',
  },
  order: {
    name: 'En beställning i en butik',
    say: 'En butik kan ge oss en nyckel som läser bara den här beställningen: inte ditt konto, inte din adress.',
    when: 'När du trycker på ”Följ den här beställningen” där',
  },
  promise: 'Det finns inget konto och ingen server från oss. Det du följer finns i den här webbläsaren.',
  tryIt: 'Prova med ett nummer',
  example: (number) =>
    `${number} är ett exempel som vi gjort efter de öppna reglerna för internationell post. Det hör inte till något av dina paket.`,
  permissions: 'Se vad din webbläsare låter oss göra',
};
