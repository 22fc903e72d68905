/** Abbreviations whose point belongs to the word, lower case, without the point. From the AP and Guardian style guides' lists and common use. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof hon rev fr st sts gen lt col maj capt cmdr sgt cpl pvt adm gov sen rep reps sens pres supt det insp ' +
    'jr sr esq inc ltd co corp llc plc bros cos dept univ assn ave blvd rd ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
    'vs etc al ed eds vol fig figs approx est est incl cf viz pp ibid ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mont neb nev okla ore pa tenn tex vt va wash wis wyo'
  )
    .split(' ')
    // Words of their own, or ends of sentences more often than abbreviations.
    .filter(
      (word) =>
        ![
          'ed',
          'mar',
          'mon',
          'wed',
          'fri',
          'la',
          'pa',
          'ill',
          'wash',
          'mass',
          'miss',
          'ore',
          'ind',
          'del',
          'al',
        ].includes(word),
    ),
);

/** Abbreviations that stand before a name or a number and so never end a sentence. */
export const neverFinal: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof hon rev fr st sts gen lt col maj capt cmdr sgt cpl pvt adm gov sen rep reps sens pres supt det insp vs cf fig figs vol pp approx est'.split(
    ' ',
  ),
);
