using System.Globalization;
using System.Text;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Yaml;
using ManifestDsl.MSBuild.Reading;

namespace ManifestDsl.MSBuild.Planning;

/// <summary>Waivers of what a scanner found, in the form in which Trivy reads them: <c>trivy image --ignorefile trivy/.trivyignore.yaml</c>.</summary>
internal static class TrivyIgnoreFile
{
    /// <summary>Its name. Trivy tells the form by its end.</summary>
    public const string Name = ".trivyignore.yaml";

    /// <summary>The first line, by which a file of the build is told from one that somebody wrote.</summary>
    public const string Head = "# Written by the build, from [Waive] attributes that name what a scanner found: change those, not this file.";

    private static readonly string[] Lists = ["vulnerabilities", "misconfigurations"];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>True for the path of such a file.</summary>
    public static bool Is(string path) => string.Equals(Path.GetFileName(path), Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The file; null when there is nothing to ignore.</summary>
    public static PlannedFile? Create(IReadOnlyList<CompiledWaiver> waivers)
    {
        var text = new StringBuilder(Head).Append('\n');
        var length = text.Length;
        foreach (var list in Lists)
        {
            var entries = waivers.Where(waiver => waiver.Ignored == list).GroupBy(static waiver => waiver.Rule, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal).ToList();
            if (entries.Count > 0)
            {
                text.Append(list).Append(":\n");
                entries.ForEach(entry => Append(text, entry.Key, [.. entry]));
            }
        }

        return text.Length == length ? null : new PlannedFile(Name, Utf8.GetBytes(text.ToString()), "");
    }

    private static void Append(StringBuilder text, string id, List<CompiledWaiver> waivers)
    {
        // Trivy has one entry for all images: it ends with the first waiver that does.
        var expires = waivers.Select(static waiver => waiver.Expires).OfType<string>().OrderBy(static day => day, StringComparer.Ordinal).FirstOrDefault();
        var reasons = string.Join("; ", waivers.Select(static waiver => waiver.Reason).Distinct(StringComparer.Ordinal));
        foreach (var spelling in Spellings(id))
        {
            text.Append("- ").Append(Entry("id", spelling));
            if (expires is not null && DateTime.TryParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last))
            {
                // A waiver holds on its last day; Trivy's date is the first on which the entry does not. No quotes: Trivy wants a date and no text.
                text.Append("  expired_at: ").Append((last < DateTime.MaxValue.Date ? last.AddDays(1) : last).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
            }

            text.Append("  ").Append(Entry("statement", reasons));
        }
    }

    /// <summary>Checks have had a prefix in earlier versions of Trivy, which compare ids as they are.</summary>
    private static IEnumerable<string> Spellings(string id) =>
        id.StartsWith("KSV-", StringComparison.Ordinal) || id.StartsWith("DS-", StringComparison.Ordinal) ? ["AVD-" + id, id] : [id];

    private static string Entry(string key, string value)
    {
        // On one line, whatever the attribute has.
        var line = new string([.. value.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]);
        return YamlWriter.Write(new MapNode([new MapEntry(key, ScalarNode.FromText(line, Provenance.None), Provenance.None)], Provenance.None));
    }
}
