"""Names from which people are made up, by where in the world families in Brent come from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Community:
    """Names that go together, how common they are among the people, and a language beside English."""

    weight: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    men_families: tuple[str, ...] = ()
    """Family names of men where they differ from those of women."""
    language: str = ""


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


COMMUNITIES = (
    Community(
        20,
        _words("Jayshree Hansa Kusum Bharti Nirmala Sunita Pushpa Savita Manjula Urmila Kokila Ramila Heena"),
        _words("Kantilal Rameshchandra Dinesh Harish Jitendra Vinod Bhupendra Mahendra Suresh Navin Arvind"),
        _words(
            "Patel Shah Kapoor Desai Mistry Solanki Chauhan Joshi Parmar Vaghela Raval Kotecha Popat Mehta"
        ),
        language="Gujarati",
    ),
    Community(
        15,
        _words("Gloria Sylvia Beverley Marcia Yvonne Norma Icilda Merlene Hyacinth Cynthia Verona Pearl Una"),
        _words(
            "Delroy Winston Neville Clifton Errol Vincent Leroy Carlton Desmond Lloyd Egbert Everton Rupert"
        ),
        _words(
            "Brown Campbell Reid Grant Gordon Francis Thompson Clarke Morgan Bailey Henry St_Hilaire Joseph"
        ),
    ),
    Community(
        14,
        _words("Margaret Doreen Jean Sheila Brenda Patricia Rose Joyce Iris Hazel Eileen Vera Maureen Betty"),
        _words(
            "Ronald Kenneth Derek Alan Geoffrey Stanley Roy Brian Raymond Albert Dennis Leonard Peter Cyril"
        ),
        _words(
            "Smith Turner Cooper Hughes-Wright Baker Gillespie St_John Fletcher Barnes Page Webb Hart Dixon"
        ),
    ),
    Community(
        10,
        _words("Máire Bríd Síle Sinéad Nuala Kathleen Bridget Noreen Philomena Áine Gráinne Breda Concepta"),
        _words(
            "Pádraig Séamus Patrick Michael Brendan Eoin Diarmuid Cornelius Finbarr Colm Tadhg Declan Seán"
        ),
        _words(
            "O'Neill O’Sullivan Doyle McDonald MacNamara Ó_Briain Gallagher McGrath O'Dwyer Kearney Walsh"
        ),
    ),
    Community(
        7,
        _words("Faduma Hodan Halimo Khadija Amina Sahra Asha Hibo Ubah Maryan Zeinab Nimco Deqa Shukri"),
        _words("Abdi Mohamed Warsame Ismail Jama Yusuf Abdullahi Farah Hassan Omar Mahad Guled Bashir Liban"),
        _words("Hussein Abdi Ali Jama Warsame Farah Mohamud Osman Adan Elmi Nur Hirsi Egal Dirie Ahmed"),
        language="Somali",
    ),
    Community(
        6,
        _words("Thayalini Sivagami Kamala Pathmavathy Rajeswary Selvarani Vasanthi Nageswary Mangayarkarasi"),
        _words("Sivakumar Kandiah Nadarajah Selvaratnam Rasiah Thangavel Ganeshan Yogaratnam Balachandran"),
        _words(
            "Sivasubramaniam Kandasamy Thirunavukkarasu Ponnambalam Rajaratnam Arulanandam "
            "Balasubramaniam-Ponnuthurai Vigneswaran Krishnapillai"
        ),
        language="Tamil",
    ),
    Community(
        5,
        _words("Małgorzata Grażyna Jadwiga Halina Elżbieta Stanisława Wiesława Bożena Danuta Irena Żaneta"),
        _words(
            "Jan Zbigniew Stanisław Kazimierz Władysław Józef Mieczysław Bogusław Łukasz Grzegorz Tadeusz"
        ),
        _words("Łukasik Wiśniewska Kowalczyk Świątek Dąbrowska Zielińska Wójcik Szczepańska Gąsior Źródlak"),
        _words("Łukasik Wiśniewski Kowalczyk Świątek Dąbrowski Zieliński Wójcik Szczepański Gąsior Źródlak"),
        language="Polish",
    ),
    Community(
        4,
        _words("Ștefania Ioana Rodica Mădălina Lăcrămioara Viorica Anișoara Țuța Doina Ecaterina Brândușa"),
        _words("Ştefan Gheorghe Vasile Dănuț Răzvan Nicolae Mihăiţă Costică Ilie Constantin Florin Petru"),
        _words("Ştefănescu Ionescu Țurcanu Munteanu Popa Rădulescu Dumitrașcu Lăzărescu Cojocaru Bălan"),
        language="Romanian",
    ),
    Community(
        4,
        _words("Conceição Fátima Lourdes Graça Inês Assunção Júlia Antónia Glória Natália Piedade Luísa"),
        _words("João José António Tomás Inácio Sebastião Vítor Estêvão Américo Joaquim Simão Célio Nélson"),
        _words(
            "Gonçalves Simões Fernandes de_Souza Araújo Conceição Magalhães da_Conceição_Guimarães Brandão"
        ),
        language="Portuguese",
    ),
    Community(
        4,
        _words("Nasreen Parveen Shamim Razia Farida Khalida Zubeda Rukhsana Tahira Mumtaz Naseem Bilqis"),
        _words("Imran Mohammad Abdul_Rashid Zafar Iqbal Tariq Javed Ghulam Riaz Khalid Nazir Anwar Saleem"),
        _words("Qureshi Khan Ahmed Malik Chaudhry Hussain Butt Mirza Siddiqui Sheikh Rehman Akhtar Baig"),
        language="Urdu",
    ),
    Community(
        4,
        _words("Grace Comfort Abena Folasade Ngozi Yetunde Akosua Efua Adaeze Mercy Olúfúnkẹ́ Patience"),
        _words("Kwame Kofi Emeka Babatunde Olusegun Kwabena Chukwuemeka Yaw Adébáyò Godfrey Femi Ekow"),
        _words("Mensah Okafor Adeyemi Owusu-Ansah Boateng Nwosu Ọláwálé Amoah Eze Asante Oyelaran Sarpong"),
    ),
    Community(
        2,
        _words("Şükran Gülsüm Ayşe Hatice Nurgül Özlem Emine Fatma Gönül Türkan Çiğdem Sevgül"),
        _words("İbrahim Hüseyin Mehmet Oğuz Süleyman Şevket Çetin Tuğrul Özgür Halil Ümit İsmail"),
        _words("Yıldız Çelik Özdemir Şahin Güneş Kılıç Aydoğan Öztürk Çakır Işık Demirağ Ünal"),
        language="Turkish",
    ),
    Community(
        2,
        _words("Thị_Hồng Thu_Hà Kim_Liên Ngọc_Ánh Mỹ_Duyên Thị_Bích_Phượng Lan Hương Thị_Tuyết"),
        _words("Văn_Minh Đức Quốc_Việt Hữu_Phước Thành Công_Trứ Văn_Dũng Đình_Khôi Bảo"),
        _words("Nguyễn Trần Phạm Lê Hoàng Huỳnh Võ Đặng Bùi Đỗ"),
        language="Vietnamese",
    ),
    Community(
        2,
        _words("Samira Zahra Layla Huda Nawal Salma Mariam Fatima Amal Widad Nadia Ibtisam"),
        _words("Ahmad Yousef Khalil Mustafa Karim Samir Jamal Nabil Adnan Hisham Faisal Tarek"),
        _words("Al-Tikriti Haddad El-Sayed Mansour Al-Khatib Nasser Habib Saleh Rahman Aziz Bakr"),
        language="Arabic",
    ),
    Community(
        1,
        _words("Siân Bronwen Mair Nerys Eluned Gwenllian Delyth Angharad Tegwen Rhiannon"),
        _words("Ŵyn Llŷr Gwilym Dafydd Emrys Huw Rhys Ifan Gethin Idris"),
        _words("Llywelyn Pritchard Rhydderch Gruffydd Bevan ap_Gwynfor Cadwaladr Prosser Wynne Morris"),
        language="Welsh",
    ),
)

YOUNGER_WOMEN = _words(
    "Aaliyah Zara Maya Amelia Hanna Sofía Leïla Anya Chloé Safiya Zoë Inaya Maja Ioana Nia"
)
YOUNGER_MEN = _words("Ayaan Rohan Kacper Zakariya Matei Tyrell João Noah Ciarán Emre Musa Arjun Elijah Khôi")
"""First names of children, whatever their family's."""

OFFICERS = (
    "Asha Demo",
    "Ben Sample",
    "Carys Example",
    "Daniel Specimen",
    "Efua Pattern",
    "Farid Model",
    "Grace Trial",
)
"""The named officers; the first is the one who signs in."""

SOCIAL_WORKERS = _words("Hannah_Mock Idris_Standin Joy_Placeholder Kemal_Sketch Lucy_Draft Marek_Outline")

_PLACES = _words(
    "Inkberry Quillmere Larkmoor Copperbeck Thimblewick Oxbeck Wrenlow Nettlefield Amberfold "
    "Fernhollow Goosewell Juniperhurst Kettlebrook Lanternhill Mosswater Otterwick Peverill Ravenbeck "
    "Silverthwaite Tansyford"
)
ADULT_INCUMBENTS = tuple(
    f"{place} {kind}" for kind in ("Home Care", "Care at Home", "Support Services Ltd") for place in _PLACES
)[:59]
"""Invented: with the nine leads that worked in the borough before they are the 68 of the report."""
CHILDREN_INCUMBENTS = tuple(
    f"{place} {kind}" for kind in ("Children's Care", "Young People's Support") for place in _PLACES
)[:32]

STREETS = tuple(
    f"{name} {kind}"
    for kind in ("Road", "Avenue", "Gardens", "Close", "Way")
    for name in _words("Sample Specimen Example Pattern Mock Placeholder Sampler Proof Outline Draft")
    + _words("Inkberry Quillmere Larkmoor Thimblewick Wrenlow Amberfold Goosewell Kettlebrook Lanternhill")
)
HOUSES = _words("Specimen_House Pattern_Court Outline_Lodge Placeholder_Towers Draft_Mansions")
