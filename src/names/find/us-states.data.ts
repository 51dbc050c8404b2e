/** Newspaper abbreviations of US states (AP style) and the Postal Service's, as they follow a town. */
const ABBREVIATIONS =
  'Ala. Alabama;AL Alabama;Ariz. Arizona;AZ Arizona;Ark. Arkansas;AR Arkansas;Calif. California;CA California;Colo. Colorado;CO Colorado;Conn. Connecticut;CT Connecticut;Del. Delaware;DE Delaware;Fla. Florida;FL Florida;Ga. Georgia;GA Georgia;Ill. Illinois;IL Illinois;Ind. Indiana;IN Indiana;Kan. Kansas;KS Kansas;Ky. Kentucky;KY Kentucky;La. Louisiana;LA Louisiana;Md. Maryland;MD Maryland;Mass. Massachusetts;MA Massachusetts;Mich. Michigan;MI Michigan;Minn. Minnesota;MN Minnesota;Miss. Mississippi;MS Mississippi;Mo. Missouri;MO Missouri;Mont. Montana;MT Montana;Neb. Nebraska;NE Nebraska;Nev. Nevada;NV Nevada;N.H. New Hampshire;NH New Hampshire;N.J. New Jersey;NJ New Jersey;N.M. New Mexico;NM New Mexico;N.Y. New York;NY New York;N.C. North Carolina;NC North Carolina;N.D. North Dakota;ND North Dakota;Okla. Oklahoma;OK Oklahoma;Ore. Oregon;OR Oregon;Pa. Pennsylvania;PA Pennsylvania;R.I. Rhode Island;RI Rhode Island;S.C. South Carolina;SC South Carolina;S.D. South Dakota;SD South Dakota;Tenn. Tennessee;TN Tennessee;Tex. Texas;TX Texas;Vt. Vermont;VT Vermont;Va. Virginia;VA Virginia;Wash. Washington state;WA Washington state;W.Va. West Virginia;WV West Virginia;Wis. Wisconsin;WI Wisconsin;Wyo. Wyoming;WY Wyoming;D.C. District of Columbia'

/** State by abbreviation, without points: `Pa` and `PA` are Pennsylvania. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.split(';').map((line): [string, string] => {
    const space = line.indexOf(' ')
    return [line.slice(0, space).replaceAll('.', ''), line.slice(space + 1)]
  }),
)
