using Acme.Crds;
using k8s.Models;
using ManifestDsl;

[Manifests(Namespace = "demo")]
public static partial class Scalars
{
    public static Widget One => new()
    {
        Metadata = new() { Name = "one" },
        Spec = new()
        {
            Name = "w", Size = 7, Big = 9_000_000_000, Plain = 1, Ratio = 0.5, On = false, Color = WidgetSpecColor.LightBlue,
            When = "2024-01-02T03:04:05Z", Key = "secret"u8.ToArray(), Note = null, Level = 2,
        },
    };
}
