/** Established terms of news English: economy, finance, trade and labour. One a line, sorted. */
export const economy1 = `
account balance
account holder
accounting firm
advertising agency
advertising revenue
after-sales service
agricultural production
agricultural products
air freight
annual general meeting
annual report
annual turnover
anti-dumping duty
antitrust law
asset management
asset manager
auction house
audit committee
austerity measures
automatic teller machine
bad debt
bad loan
bail bond
bailout package
balance of payments
balance of trade
balance sheet
balanced budget
bank account
bank charges
bank deposit
bank holiday
bank loan
bank manager
bank note
bank robbery
bank run
bank statement
bank transfer
bankruptcy court
bankruptcy protection
bargaining chip
bargaining power
barrel of oil
base rate
basic income
basis point
bear market
benchmark index
black economy
black market
blue chip
board meeting
board member
board of directors
board of governors
bond issue
bond market
bond yield
bonded warehouse
bottom line
brain drain
brand name
bread line
break-even point
bridging loan
budget cut
budget cuts
budget deficit
budget surplus
bull market
business cycle
business model
business owner
business plan
business trip
buying power
capital account
capital expenditure
capital flight
capital flow
capital gains
capital gains tax
capital goods
capital investment
capital market
capital stock
car dealer
car industry
car maker
carbon tax
cash crop
cash desk
cash dispenser
cash flow
cash machine
cash register
central bank
central bank governor
central banker
chain store
chairman of the board
chamber of commerce
chief economist
chief executive officer
chief financial officer
chief operating officer
child allowance
child benefit
child labor
child labour
closing price
clothing industry
coffee shop
collateral damage
command economy
commercial bank
commodity market
commodity prices
common currency
common market
company car
compensation package
competition law
competitive advantage
compound interest
conflict of interest
construction company
construction site
construction worker
consumer confidence
consumer goods
consumer price
consumer price index
consumer prices
consumer protection
consumer spending
controlling interest
convenience store
core business
core inflation
corporate bond
corporate governance
corporate profit
corporate tax
corporation tax
cost cutting
cost of living
cottage industry
creative accounting
credit bureau
credit card
credit crisis
credit crunch
credit history
credit limit
credit line
credit rating
credit rating agency
credit risk
credit score
credit union
crude oil
currency crisis
currency exchange
currency market
currency reserves
currency swap
current account
current account deficit
customer base
customer care
customer loyalty
customer service
customs duty
customs officer
customs union
day laborer
day trader
deadline extension
debit card
debt burden
debt ceiling
debt collector
debt crisis
debt relief
debt restructuring
debt service
deferred payment
demand deposit
department store
deposit insurance
developed country
developing countries
developing country
development aid
development bank
digital currency
direct debit
discount rate
disposable income
dividend yield
domestic demand
domestic market
double digits
double taxation
down payment
durable goods
duty free
early retirement
earnings per share
economic activity
economic bubble
economic crisis
economic cycle
economic development
economic downturn
economic forecast
economic growth
economic output
economic policy
economic recession
economic recovery
economic reform
economic slowdown
economic stimulus
economic zone
economies of scale
economy of scale
emergency fund
emerging economy
emerging market
emerging markets
employment agency
employment contract
employment law
entry fee
equal pay
equity market
estate agent
estate tax
exchange rate
exchange traded fund
excise duty
excise tax
executive board
expense account
export ban
export credit
export market
face value
factory floor
factory worker
fair market value
fair trade
family business
farm subsidy
federal funds rate
federal reserve
finance minister
finance ministry
financial adviser
financial aid
financial assistance
financial center
financial centre
financial crisis
financial institution
financial instrument
financial market
financial markets
financial report
financial services
financial stability
financial statement
financial year
fiscal deficit
fiscal policy
fiscal stimulus
fiscal year
fixed assets
fixed costs
fixed income
fixed rate
flea market
floating rate
food bank
food chain
food industry
food prices
foreign currency
foreign debt
foreign direct investment
foreign exchange
foreign exchange reserves
foreign investment
foreign investor
foreign trade
franchise agreement
free enterprise
free market
free trade
free trade agreement
free trade area
free trade zone
freight forwarder
fringe benefits
fund manager
funding gap
futures contract
futures market
garment factory
garment industry
garment worker
gig economy
global economy
gold bullion
gold reserves
gold standard
golden handshake
golden parachute
government bond
government debt
greenhouse grower
gross domestic product
gross income
gross margin
gross national product
growth forecast
growth rate
guest worker
hard currency
head office
heavy industry
hedge fund
high street
hire purchase
hiring freeze
holding company
home loan
hostile takeover
hourly wage
house price
household income
household spending
housing benefit
housing bubble
housing crisis
housing estate
housing market
housing prices
import duty
import tariff
incentive scheme
income tax
income tax return
index fund
industrial accident
industrial action
industrial estate
industrial output
industrial park
industrial production
industrial relations
industrial revolution
industrial zone
inflation rate
inflation target
inflationary pressure
informal economy
inheritance tax
initial public offering
insider dealing
insider trading
insurance broker
insurance claim
insurance company
insurance policy
insurance premium
intellectual property
interest payment
interest rate
interest rate cut
interest rate hike
internal revenue
international trade
invested capital
investment bank
investment banker
investment banking
investment firm
investment fund
job application
job centre
job creation
job description
job hunting
job interview
job loss
job losses
job market
job offer
job satisfaction
job security
joint account
joint stock company
joint venture
junk bond
key interest rate
knowledge economy
labor costs
labor dispute
labor force
labor market
labor shortage
labour costs
labour dispute
labour force
labour market
labour shortage
land reform
law firm
leading indicator
life insurance
life savings
limited company
limited liability
limited liability company
line of credit
liquid assets
liquidity crisis
`;
