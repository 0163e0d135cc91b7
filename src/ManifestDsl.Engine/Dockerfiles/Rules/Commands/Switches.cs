namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>Reads options of one letter, several of which may stand behind one dash.</summary>
internal static class Switches
{
    /// <summary>True when a word such as <c>-fsSLk</c> has the letter as an option.</summary>
    /// <param name="word">The word.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="withValue">The letters that take a value: what follows one of them is that.</param>
    public static bool Has(string word, char letter, string withValue)
    {
        if (word.Length < 2 || word[0] != '-' || word[1] == '-')
        {
            return false;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == letter)
            {
                return true;
            }

            if (withValue.IndexOf(word[i]) >= 0)
            {
                return false;
            }
        }

        return false;
    }
}
