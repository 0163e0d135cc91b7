using static Acme.Shop.Settings;
using Names = System.Collections.Generic.List<string>;

namespace Acme.Shop
{
    /// <summary>All that a value may be made of.</summary>
    [ManifestDsl.Manifests(Namespace = "shop" + "-" + nameof(Config)), System.ComponentModel.Description("values")]
    public static partial class Values
    {
        public static readonly ManifestDsl.ConfigMap Config = new("config")
        {
            Labels = Labels("web"),
            Data = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                { "A", "1\n2" },
                { "B", true ? "yes" : "no" },
                { @"C:\x", """raw "text" here""" + 'c' },
                { "zones", string.Join(",", Zones[1..]) + Zones[^1] },
                { "names", new Names() { "a" }.ToString() ?? throw new InvalidOperationException() },
            },
        };

        private static string[] Zoned => [.. from z in Zones where z != "b" select "--zone=" + z];
    }
}
