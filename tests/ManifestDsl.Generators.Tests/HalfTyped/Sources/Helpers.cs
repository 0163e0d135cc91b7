using ManifestDsl;

namespace Acme.Shop;

internal static class Settings
{
    public const string Registry = "example.org";
    public const int WebPort = 0x1F90;
    public static readonly string[] Zones = ["a", "b", .. More];
    public static IReadOnlyList<string> More => new[] { "c", "d" };
    public static string Tag { get; } = $"{Major}.{Minor:D2}" + "-" + nameof(Settings);
    private const int Major = 1, Minor = (1 << 2) | 3;
    public static Dictionary<string, string> Labels(string team, int tier = 2) => new() { ["team"] = team, ["tier"] = tier.ToString() };
}

internal enum Size : byte { Small = 1, Large = Small + 4 }

internal sealed record Shape(string Cpu, string Memory)
{
    public static readonly Shape Default = new("100m", "64Mi");

    public Shape Half => this with { Cpu = "50m" };

    public static implicit operator Resources(Shape shape) => new() { Cpu = shape.Cpu, Memory = shape?.Memory!, CpuLimit = "1" };
}
